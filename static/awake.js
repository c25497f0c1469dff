// Says it when the scripts of a page did not come: a page without them can be read, but its controls do nothing.
// A file of its own outside of _app, so that it runs where inline scripts are refused or names with _ are hidden.
(function () {
  function say() {
    var words = document.getElementById('not-awake');
    if (words && !document.documentElement.hasAttribute('data-awake')) words.hidden = false;
  }
  var waits = 10000;
  var timer = 0;
  function sayLater() {
    clearTimeout(timer);
    timer = setTimeout(say, waits);
  }
  // One that is refused will not come later.
  addEventListener(
    'error',
    function (event) {
      var name = event.target && event.target.tagName;
      if (name !== 'SCRIPT' && name !== 'LINK') return;
      waits = 1000;
      if (document.readyState === 'complete') sayLater();
    },
    true
  );
  document.addEventListener('securitypolicyviolation', function () {
    waits = 1000;
  });
  if (document.readyState === 'complete') sayLater();
  else addEventListener('load', sayLater);
})();
