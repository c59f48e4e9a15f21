#!/bin/sh
# After a removal. dpkg says what happens by a word; rpm by the number of versions that stay, which at an upgrade is 1,
# when the newer one has put its files there already.
set -e
case "$1" in
  remove | purge | 0) ;;
  *) exit 0 ;;
esac

profile=/etc/apparmor.d/countersign-app
if [ -f "$profile" ]; then
  if apparmor_status --enabled >/dev/null 2>&1 && ! ischroot 2>/dev/null; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi
