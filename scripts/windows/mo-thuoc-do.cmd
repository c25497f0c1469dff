@echo off
rem Opens the site in this folder on this computer alone. Nothing is installed, no right is needed.
rem Mo trang trong thu muc nay, chi tren may nay. Khong cai gi, khong can quyen quan tri.
chcp 65001 >nul
powershell.exe -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0mo-thuoc-do.ps1" %*
if errorlevel 1 pause
