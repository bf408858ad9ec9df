@echo off
rem Starts Dateline on Windows.
rem
rem   JAVA_HOME           the Java to use; otherwise the one on the path
rem   DATELINE_JAVA_OPTS  more options for Java, such as -Xmx2g
rem   DATELINE_PLUGINS    a folder of jars with more formats; otherwise the folder plugins beside bin

setlocal
set "dateline_home=%~dp0.."
set "dateline_java=java"
if defined JAVA_HOME set "dateline_java=%JAVA_HOME%\bin\java.exe"
where "%dateline_java%" >nul 2>&1 || if not exist "%dateline_java%" (
  echo dateline: there is no Java; install version 17 or newer, or let JAVA_HOME lead to one 1>&2
  exit /b 2
)
if not defined DATELINE_PLUGINS if exist "%dateline_home%\plugins\*.jar" set "DATELINE_PLUGINS=%dateline_home%\plugins"
"%dateline_java%" -XX:+UseSerialGC %DATELINE_JAVA_OPTS% -jar "%dateline_home%\lib\dateline.jar" %*
exit /b %errorlevel%
