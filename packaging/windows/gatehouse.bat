@echo off
rem Starts Gatehouse with the newest Java it finds, 25 or newer. Nothing is printed but what Gatehouse prints.
rem
rem GATEHOUSE_JAVA_HOME  the JDK to use, and no other
rem JAVA_HOME            used when it is 25 or newer
setlocal EnableExtensions DisableDelayedExpansion
set "LEAST=25"
set "BEST=0"
set "FOUND="

if not defined GATEHOUSE_JAVA_HOME goto :usual
call :consider "%GATEHOUSE_JAVA_HOME%"
if defined FOUND goto :start
>&2 echo GATEHOUSE_JAVA_HOME does not name a JDK %LEAST% or newer.
>&2 echo Let it name the folder of one, or unset it so that Gatehouse looks by itself.
exit /b 1

:usual
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined FOUND goto :start
for %%P in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do call :folder "%%~P"
if defined FOUND goto :start
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :beside "%%~$PATH:J"
if defined FOUND goto :start
>&2 echo Gatehouse needs Java %LEAST% or newer and finds none on this computer.
>&2 echo Install a JDK %LEAST%, for instance from adoptium.net, or let GATEHOUSE_JAVA_HOME name the folder of one.
exit /b 1

:start
rem No heap dump, for it could hold credentials. The virtual machine's own messages go to standard error, errors only.
set "LIB=%~dp0..\lib"
"%FOUND%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -XX:-HeapDumpOnOutOfMemoryError --enable-native-access=javafx.graphics,ALL-UNNAMED --module-path "%LIB%\javafx" --add-modules javafx.controls,javafx.fxml -cp "%LIB%\*" dev.gatehouse.Main %*
exit /b %ERRORLEVEL%

:folder
if not exist "%~1\" exit /b 0
for /d %%D in ("%~1\*") do (
    call :consider "%%~D"
    call :consider "%%~D\current"
)
exit /b 0

:beside
for %%D in ("%~dp1..") do call :consider "%%~fD"
exit /b 0

rem Remembers a JDK if it is new enough and newer than the one remembered. 25.0.1 is compared as 25000001.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "TEXT="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do set "TEXT=%%~V"
if not defined TEXT exit /b 0
for /f "tokens=1-3 delims=.-+_" %%A in ("%TEXT%.0.0") do call :compare "%~1" %%A %%B %%C
exit /b 0

:compare
set "MINOR=%~3"
set "PATCH=%~4"
set /a "NUMBER=%~2 * 1000000 + MINOR * 1000 + PATCH" 2>nul || exit /b 0
set /a "FLOOR=LEAST * 1000000"
if %NUMBER% lss %FLOOR% exit /b 0
if %NUMBER% leq %BEST% exit /b 0
set "BEST=%NUMBER%"
set "FOUND=%~1"
exit /b 0
