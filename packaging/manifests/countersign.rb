cask "countersign" do
  version "{{version}}"
  sha256 "{{sha256 Countersign-{{version}}-universal.dmg}}"

  url "{{homepage}}/releases/download/v#{version}/Countersign-#{version}-universal.dmg"
  name "Countersign"
  desc "Proves why a Crisp email signature does not verify"
  homepage "{{homepage}}"

  auto_updates true

  app "Countersign.app"
  # Needs Node 22.13 or newer, and says so where there is none.
  binary "#{appdir}/Countersign.app/Contents/Resources/bin/countersign"
  manpage "#{appdir}/Countersign.app/Contents/Resources/share/man/countersign.1"
  bash_completion "#{appdir}/Countersign.app/Contents/Resources/share/completions/countersign.bash"
  fish_completion "#{appdir}/Countersign.app/Contents/Resources/share/completions/countersign.fish"
  zsh_completion "#{appdir}/Countersign.app/Contents/Resources/share/completions/_countersign"

  # Not the secret keys: they stay in the Keychain until "Remove everything" in the app's settings.
  zap trash: [
    "~/Library/Application Support/Countersign",
    "~/Library/Caches/countersign-updater",
    "~/Library/Preferences/com.countersign.app.plist",
    "~/Library/Saved Application State/com.countersign.app.savedState",
  ]
end
