@echo off
rem The command line of Countersign. It runs on the system's Node: the app itself refuses to be used as one.
setlocal
set "program=%~dp0..\app.asar.unpacked\out\cli\countersign.js"
node -e "const [a, b] = process.versions.node.split('.').map(Number); process.exit(a > 22 || (a === 22 && b >= 13) ? 0 : 1)" 2>nul
if errorlevel 1 goto :missing
rem Node 22 says that its SQLite is new, at every start.
node --disable-warning=ExperimentalWarning "%program%" %*
exit /b %errorlevel%
:missing
echo countersign: the command line needs Node 22.13 or newer, and there is none on the PATH. "winget install OpenJS.NodeJS.LTS" brings one, or https://nodejs.org. The app works without it. 1>&2
exit /b 69
