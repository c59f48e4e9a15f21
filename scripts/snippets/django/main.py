import base64
import os
import sys

import django
from django.conf import settings

settings.configure(
    CRISP_SECRET_KEY=os.environ["CRISP_SECRET_KEY"],
    SECRET_KEY="not a secret",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": ["templates"],
            "OPTIONS": {"context_processors": ["crisp_identity.crisp_identity"]},
        }
    ],
)
django.setup()

from django.contrib.auth.models import AnonymousUser, User
from django.shortcuts import render
from django.test import RequestFactory

for person in sys.argv[1:]:
    request = RequestFactory().get("/", {"email": "other@example.com"})
    known = person != "nobody"
    request.user = User(email=base64.b64decode(person).decode()) if known else AnonymousUser()
    response = render(request, "crisp_identity.html")
    print(response.status_code, base64.b64encode(response.content).decode())
