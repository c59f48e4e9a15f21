#!/bin/sh
# After an installation or an upgrade, of a deb and of an rpm alike.
set -e

# Chromium's sandbox is made of user namespaces. Where the kernel has none, its helper with root's rights takes their place.
if unshare --user true 2>/dev/null; then
  chmod 0755 /opt/Countersign/chrome-sandbox
else
  chmod 4755 /opt/Countersign/chrome-sandbox
fi

# Ubuntu since 24.04 lets only programs with a profile make user namespaces. An AppArmor that cannot read the profile
# is an older one, and forbids nothing.
source=/opt/Countersign/resources/apparmor-profile
profile=/etc/apparmor.d/countersign-app
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load --debug "$source" >/dev/null 2>&1; then
  cp -f "$source" "$profile"
  # In a chroot the kernel is not the one that the system will run on.
  if ! ischroot 2>/dev/null; then
    apparmor_parser --replace --write-cache --skip-read-cache "$profile"
  fi
fi
