@echo off
rem Runs isnad from this checkout; builds it (Release) on first use and when a source is newer than the build.
setlocal
set "ROOT=%~dp0"
set "PROGRAM=%ROOT%src\Isnad.App\bin\Release\net10.0\isnad.dll"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
if not exist "%PROGRAM%" goto build
powershell -NoProfile -Command "$b = (Get-Item $env:PROGRAM).LastWriteTimeUtc; if (Get-ChildItem -Recurse -File ($env:ROOT + 'src'), ($env:ROOT + 'knowledge'), ($env:ROOT + 'models') | Where-Object { $_.FullName -notmatch '[\\/](bin|obj)[\\/]' -and $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run
:build
echo isnad: building ... 1>&2
dotnet build "%ROOT%src\Isnad.App\Isnad.App.csproj" -c Release -v quiet 1>&2 || exit /b 1
powershell -NoProfile -Command "(Get-Item $env:PROGRAM).LastWriteTimeUtc = [DateTime]::UtcNow"
:run
dotnet "%PROGRAM%" %*
exit /b %errorlevel%
