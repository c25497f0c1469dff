# Serves the folder it lies in to the browser of this computer, with what every Windows has: Windows PowerShell 5.1.
# Only this computer can ask: the listener has the name "localhost", which also needs no right of an administrator.
param(
  [int] $Port = 4173,
  [switch] $NoBrowser
)
$ErrorActionPreference = 'Stop'
$root = [IO.Path]::GetFullPath($PSScriptRoot).TrimEnd('\', '/') + [IO.Path]::DirectorySeparatorChar
$base = '@BASE@'
$types = @{
@TYPES@
}
$headers = @{
@HEADERS@
}

# The file a path stands for; $null where it is malformed, leaves the folder, or is not there.
function Find-File([string] $path) {
  if ($path -match '[\\:*?"<>|\x00-\x1f]') { return $null }
  foreach ($part in $path.Split('/')) { if ($part -eq '.' -or $part -eq '..') { return $null } }
  if ($path -match '\.(?:ps1|cmd)$') { return $null }
  $full = [IO.Path]::GetFullPath([IO.Path]::Combine($root, $path.TrimStart('/')))
  if (-not ($full + [IO.Path]::DirectorySeparatorChar).StartsWith($root, [StringComparison]::OrdinalIgnoreCase)) { return $null }
  if ($path.EndsWith('/')) { $full = [IO.Path]::Combine($full, 'index.html') }
  if ([IO.File]::Exists($full)) { return $full }
  return $null
}

function Send-File($context, [string] $file, [int] $status, [string] $path) {
  $response = $context.Response
  $response.StatusCode = $status
  $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
  if (-not $type) { $type = 'application/octet-stream' }
  $response.ContentType = $type
  foreach ($name in $headers.Keys) { $response.Headers.Set($name, $headers[$name]) }
  $caching = 'no-cache'
  if ($status -eq 200 -and $path.StartsWith('/_app/immutable/')) { $caching = 'public, max-age=31536000, immutable' }
  $response.Headers.Set('Cache-Control', $caching)
  $bytes = [IO.File]::ReadAllBytes($file)
  $response.ContentLength64 = $bytes.Length
  if ($context.Request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
}

function Send-Answer($context) {
  $request = $context.Request
  $response = $context.Response
  if (-not $request.IsLocal) { $response.StatusCode = 403; return }
  if ($request.HttpMethod -ne 'GET' -and $request.HttpMethod -ne 'HEAD') {
    $response.StatusCode = 405
    $response.Headers.Set('Allow', 'GET, HEAD')
    return
  }
  $address, $query = $request.RawUrl.Split([char[]] '?', 2)
  $path = [Uri]::UnescapeDataString($address)
  $file = $null
  if ($path -eq $base -and $base -ne '') { $path = "$base/"; $address = "$base/"; $isFolder = $true } else { $isFolder = $false }
  if ($path.StartsWith("$base/")) {
    $below = $path.Substring($base.Length)
    $file = Find-File $below
    if (-not $file -and -not $below.EndsWith('/') -and (Find-File "$below/")) { $isFolder = $true; $address = "$address/" }
  } else { $below = '/' }
  if ($isFolder) {
    $response.StatusCode = 308
    if ($query) { $response.Headers.Set('Location', "$address`?$query") } else { $response.Headers.Set('Location', $address) }
    return
  }
  if ($file) { Send-File $context $file 200 $below }
  else { Send-File $context ([IO.Path]::Combine($root, '404.html')) 404 '/' }
}

$listener = $null
for ($candidate = $Port; $candidate -lt $Port + 20; $candidate++) {
  $listener = New-Object Net.HttpListener
  $listener.Prefixes.Add("http://localhost:$candidate/")
  try { $listener.Start(); break }
  catch { $listener.Close(); $listener = $null }
}
if (-not $listener) {
  Write-Host "Không mở được cổng nào từ $Port đến $($Port + 19) trên máy này. Đóng bớt chương trình rồi thử lại, hoặc dùng: mo-thuoc-do.cmd -Port 8080"
  Write-Host "None of the ports $Port to $($Port + 19) could be opened. Close some programs and try again, or use: mo-thuoc-do.cmd -Port 8080"
  exit 1
}
$site = "http://localhost:$candidate$base/"
Write-Host "Thước Đo: $site"
Write-Host 'Để cửa sổ này mở trong lúc xem; đóng lại là dừng. / Keep this window open; closing it ends the site.'
if (-not $NoBrowser) { Start-Process $site }
try {
  while ($listener.IsListening) {
    $context = $listener.GetContext()
    # One that leaves in the middle of an answer, or asks what cannot be read, ends its own answer only.
    try { Send-Answer $context } catch { try { $context.Response.StatusCode = 500 } catch { } }
    finally { try { $context.Response.Close() } catch { $context.Response.Abort() } }
  }
} finally { $listener.Close() }
