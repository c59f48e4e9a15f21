/** What kind of text stood where the email belongs. */
type PlaceholderKind = 'empty' | 'no-value' | 'object' | 'template' | 'sample' | 'hidden';

/** Texts that get signed in an email's place, most usual first within each kind. */
export const emailPlaceholders: readonly {
  readonly kind: PlaceholderKind;
  readonly weight: number;
  readonly texts: readonly string[];
}[] = [
  { kind: 'empty', weight: 1, texts: [''] },
  { kind: 'no-value', weight: 1, texts: ['undefined', 'null', 'None'] },
  {
    kind: 'no-value',
    weight: 0.2,
    texts: ['nil', 'NULL', 'NaN', 'false', '0', '<nil>', '%!s(<nil>)', 'undefined@undefined'],
  },
  { kind: 'object', weight: 0.5, texts: ['[object Object]'] },
  { kind: 'object', weight: 0.2, texts: ['[object Promise]', 'Array', 'AnonymousUser', 'Optional.empty'] },
  {
    kind: 'template',
    weight: 0.2,
    texts: [
      '{{email}}',
      '{{ email }}',
      '{{user.email}}',
      '{{ user.email }}',
      '{{ current_user.email }}',
      '{{ customer.email }}',
      '{{ $user->email }}',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: these are the texts that nobody rendered
      '${email}',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
      '${user.email}',
      '#{email}',
      '#{user.email}',
      '#{current_user.email}',
      '$email',
      '$user->email',
      '<%= email %>',
      '<%= user.email %>',
      '<%= current_user.email %>',
      '<?= $email ?>',
      '{email}',
      '{user.email}',
      '$EMAIL',
      '@Model.Email',
      '%s',
      '%email%',
      '*|EMAIL|*',
    ],
  },
  {
    kind: 'sample',
    weight: 0.3,
    texts: [
      'user@gmail.com',
      'user@example.com',
      'test@example.com',
      'test@test.com',
      'john.doe@gmail.com',
      'john@doe.com',
      'john.doe@example.com',
      'john@example.com',
      'example@example.com',
      'email@example.com',
      'your@email.com',
      'email',
      'user.email',
      'user_email',
      'email_here',
      'EMAIL_HERE',
      'USER_EMAIL',
      'your_email',
      'current_user.email',
    ],
  },
  { kind: 'hidden', weight: 0.3, texts: ['[email\u00a0protected]', '[email protected]'] },
];
