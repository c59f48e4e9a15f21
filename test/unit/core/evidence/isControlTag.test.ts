import { describe, expect, it } from 'vitest';
import { isControlTag } from '../../../../core/evidence/isControlTag.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const jane = 'jane.roe@example.com';
const signature = '94bd13c69ad54a185add806c0ff27096e944038cd1eba0bfd30ef1447e55ed10';

/** Email and signature of the best candidate. */
const firstOf = (text: string): readonly (string | undefined)[] => {
  const [best] = readEvidence(text, { websites: [] }).candidates;
  return [best?.email?.value, best?.signature?.value];
};

describe('isControlTag', () => {
  it.each([
    '{{- with .User }}',
    '{{end}}',
    '{{/* a comment */}}',
    '{{#if user}}',
    '{{else}}',
    '{{/if}}',
    '{{> part}}',
    '{{! a comment }}',
    '{{^admin}}',
    '{{-- a comment --}}',
    '{% if user %}',
    '{%- endif -%}',
    '{# a comment #}',
    '<% if user %>',
    '<%_ } _%>',
    '<%# a comment %>',
    '<%-- a comment --%>',
    '<%@ page language="java" %>',
    '<%= for u <- @users do %>',
    '<%= form_with do |f| %>',
  ])('is true for %s', (tag) => {
    expect(isControlTag(tag)).toBe(true);
  });

  it.each([
    '{{ .Email }}',
    '{{ signature }}',
    '{{ ifTrue }}',
    '{{ endpoint }}',
    '<%= @signature %>',
    '<%- signature %>',
    '[% signature %]',
    '',
    'if',
  ])('is false for %s', (text) => {
    expect(isControlTag(text)).toBe(false);
  });
});

describe('the tags of a template', () => {
  it.each([
    [
      'go with',
      '{{- with .User }}\n<script>\n  window.$crisp.push(["set", "user:email", ["{{ .Email }}", "{{ $.CrispSignature }}"]]);\n</script>\n{{- end }}',
    ],
    ['go bare', '{{- with .User }}\n<p>{{ .Name }}</p>\n{{- end }}'],
    ['go range', '{{range .Users}}\n{{.Email}}\n{{end}}'],
    ['go comment', '{{/* crisp chat */}}\n{{ define "chat" }}\n{{ template "x" . }}\n{{ end }}'],
    [
      'jinja',
      '{% if user.is_authenticated %}\n<script>$crisp.push(["set","user:email",["{{ user.email }}","{{ user|crisp_signature }}"]])</script>\n{% endif %}',
    ],
    ['jinja bare', '{% extends "base.html" %}\n{% block content %}\n<h1>Hi</h1>\n{% endblock %}'],
    ['jinja comment', '{# the signature comes from the view #}\n{% load static %}'],
    [
      'jinja if inside',
      '$crisp.push(["set","user:email",["{{ user.email }}"{% if sig %}, "{{ sig }}"{% endif %}]]);',
    ],
    [
      'twig',
      `{%- if app.user -%}\n<script>$crisp.push(["set","user:email",["{{ app.user.email|e('js') }}","{{ crisp_signature }}"]])</script>\n{%- endif -%}`,
    ],
    [
      'liquid',
      '{%- if customer -%}\n<script>$crisp.push(["set","user:email",["{{ customer.email }}","{{ customer.email | hmac_sha256: settings.key }}"]])</script>\n{%- endif -%}',
    ],
    ['liquid bare', "{%- liquid\n assign x = 1\n-%}\n{% render 'crisp' %}"],
    ['nunjucks', '{% macro chat(u) %}\n{{ u.name }}\n{% endmacro %}\n{{ chat(user) }}'],
    [
      'blade',
      '@auth\n<script>$crisp.push(["set","user:email",["{{ auth()->user()->email }}","{{ $sig }}"]])</script>\n@endauth',
    ],
    [
      'blade bare',
      "@extends('layouts.app')\n@section('content')\n{{-- chat --}}\n@include('crisp')\n@endsection",
    ],
    [
      'erb',
      '<% if current_user %>\n<script>$crisp.push(["set","user:email",["<%= current_user.email %>","<%= crisp_signature %>"]])</script>\n<% end %>',
    ],
    ['erb bare', '<% if current_user -%>\n<%= render "crisp" %>\n<%# a comment %>\n<% end %>'],
    ['ejs bare', "<%_ if (user) { _%>\n<%- include('crisp', { user }) %>\n<%_ } _%>"],
    [
      'hbs',
      '{{#if user}}\n<script>$crisp.push(["set","user:email",["{{user.email}}","{{user.crispSignature}}"]])</script>\n{{else}}\n{{> anonymous}}\n{{/if}}',
    ],
    [
      'hbs bare',
      '{{#each users}}\n{{> user}}\n{{! a comment }}\n{{!-- another --}}\n{{else}}\nnobody\n{{/each}}',
    ],
    ['hbs block only', '{{#if user}}\nhi\n{{/if}}'],
    ['hbs else', '{{else}}'],
    ['mustache', '{{#user}}\n{{^admin}}\n{{name}}\n{{/admin}}\n{{/user}}'],
    [
      'razor',
      '@if (User.Identity.IsAuthenticated)\n{\n<script>$crisp.push(["set","user:email",["@Model.Email","@Model.CrispSignature"]])</script>\n}',
    ],
    ['razor bare', '@model Acme.User\n@{\n  Layout = "_Layout";\n}\n@* a comment *@\n<h1>@Model.Name</h1>'],
    [
      'freemarker',
      `<#if user??>\n<script>$crisp.push(["set","user:email",["\${user.email}","\${crispSignature}"]])</script>\n</#if>`,
    ],
    ['freemarker bare', `<#-- chat -->\n<#list users as u>\n\${u.name}\n</#list>\n<@chat user=u />`],
    [
      'velocity',
      '#if($user)\n<script>$crisp.push(["set","user:email",["$user.email","$crispSignature"]])</script>\n#end',
    ],
    ['velocity bare', '#set($a = 1)\n#foreach($u in $users)\n$u.name\n#end\n## comment'],
    [
      'thymeleaf',
      `<div th:if="\${user != null}">\n<script th:inline="javascript">$crisp.push(["set","user:email",[[[\${user.email}]],[[\${signature}]]]])</script>\n</div>`,
    ],
    ['thymeleaf bare', `<th:block th:each="u : \${users}"><p th:text="\${u.name}">x</p></th:block>`],
    [
      'jstl',
      `<c:if test="\${not empty user}">\n<script>$crisp.push(["set","user:email",["\${user.email}","\${crispSignature}"]])</script>\n</c:if>`,
    ],
    [
      'jsp bare',
      `<%@ page contentType="text/html" %>\n<%-- chat --%>\n<% if (user != null) { %>\n<p>\${user.name}</p>\n<% } %>`,
    ],
    [
      'smarty',
      '{if $user}\n<script>$crisp.push(["set","user:email",["{$user.email}","{$crisp_signature}"]])</script>\n{/if}',
    ],
    ['smarty bare', "{* chat *}\n{foreach $users as $u}\n{$u.name}\n{/foreach}\n{include file='x.tpl'}"],
    ['pug', 'if user\n  script.\n    $crisp.push(["set","user:email",["#{user.email}","#{signature}"]])'],
    ['pug bare', 'each u in users\n  p= u.name\nelse\n  p #{nobody}'],
    [
      'haml',
      '- if current_user\n  :javascript\n    $crisp.push(["set","user:email",["#{current_user.email}","#{crisp_signature}"]])',
    ],
    ['haml bare', '- @users.each do |u|\n  %p= u.name\n  #{u.id}'],
    [
      'heex',
      '<script :if={@current_user}>\n$crisp.push(["set","user:email",["<%= @current_user.email %>","<%= @signature %>"]])\n</script>',
    ],
    ['heex bare', '<%= for u <- @users do %>\n<p>{u.name}</p>\n<% end %>'],
    ['svelte', '{#if user}\n<p>{user.email}</p>\n{:else}\n<Login />\n{/if}'],
    ['svelte html', '{@html content}\n{#each users as u (u.id)}\n{u.name}\n{/each}'],
    ['angular', '@if (user(); as u) {\n<p>{{ u.email }}</p>\n} @else {\n<app-login />\n}'],
    ['angular bare', '<ng-container *ngIf="user">{{ user.name }}</ng-container>'],
    ['one value of a template', '<h1>{{ page.title }}</h1>'],
    [
      'helm',
      '{{- if .Values.ingress.enabled }}\napiVersion: v1\nkind: Ingress\nmetadata:\n  name: {{ include "app.fullname" . }}\n{{- end }}',
    ],
    ['gh actions', `env:\n  SECRET: \${{ secrets.CRISP_SECRET }}\n  SHA: \${{ github.sha }}`],
    ['ansible', '- name: x\n  template:\n    src: a.j2\n  when: "{{ enabled }}"'],
  ])('are neither email nor signature: %s', (_, text) => {
    expect(firstOf(text)).toEqual([undefined, undefined]);
  });

  it.each([
    [
      'go if around rendered',
      `{{ if .User }}\n<script>$crisp.push(["set","user:email",["${jane}","${signature}"]])</script>\n{{ end }}`,
      jane,
      signature,
    ],
    [
      'rendered email, if inside',
      `$crisp.push(["set","user:email",["${jane}"{% if sig %}, "${signature}"{% endif %}]]);`,
      jane,
      signature,
    ],
    [
      'erb if inside',
      `$crisp.push(["set","user:email",["${jane}"<% if @sig %>, "${signature}"<% end %>]]);`,
      jane,
      signature,
    ],
    [
      'hbs if inside',
      `$crisp.push(["set","user:email",["${jane}"{{#if sig}}, "${signature}"{{/if}}]]);`,
      jane,
      signature,
    ],
    [
      'go if inside',
      `$crisp.push(["set","user:email",["${jane}"{{ if .Sig }}, "${signature}"{{ end }}]]);`,
      jane,
      signature,
    ],
    [
      'blade if inside',
      `$crisp.push(["set","user:email",["${jane}"@if($sig), "${signature}"@endif]]);`,
      jane,
      signature,
    ],
    [
      'php if inside',
      `$crisp.push(["set","user:email",["${jane}"<?php if ($sig): ?>, "${signature}"<?php endif; ?>]]);`,
      jane,
      signature,
    ],
    ['placeholder beside an email', `${jane}\n{{ signature }}`, jane, '{{ signature }}'],
    ['placeholder alone', '{{ crisp_signature }}', undefined, '{{ crisp_signature }}'],
    ['erb signature alone', '<%= @crisp_signature %>', undefined, '<%= @crisp_signature %>'],
    [
      'template with an email in the footer',
      '{{#if user}}\n<a href="mailto:help@acme.example">{{ user.name }}</a>\n{{/if}}',
      'help@acme.example',
      undefined,
    ],
    ['go with and email', `{{ with .User }}\nContact: ${jane}\n{{ end }}`, jane, undefined],
    ['labelled', `email: ${jane}\nsignature: {{ sig }}`, jane, '{{ sig }}'],
    ['labelled control', `email: ${jane}\nsignature: {% if x %}`, jane, undefined],
    [
      'data attr',
      `<div data-email="${jane}" data-signature="{{#if sig}}${signature}{{/if}}"></div>`,
      jane,
      signature,
    ],
  ])('leave what stands between them: %s', (_, text, email, found) => {
    expect(firstOf(text)).toEqual([email, found]);
  });
});
