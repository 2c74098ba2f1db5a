// The big screen of a meeting: keys press the buttons that are there, and each screen follows the others.
const KEYS_OFF = 'hw-meeting-keys-off';
const POLL_MILLISECONDS = 1000;

const screen = () => document.getElementById('overleg');

if (screen()) {
  showToggle();
  document.addEventListener('keydown', pressKey);
  document.addEventListener('click', toggleKeys);
  follow(screen().dataset.meetingLive);
}

/** Single keys can be switched off, for who speaks to the computer or touches keys by mistake. */
function showToggle() {
  const toggle = screen().querySelector('[data-meeting-toggle]');
  if (toggle) {
    toggle.hidden = false;
    toggle.setAttribute('aria-pressed', String(!localStorage.getItem(KEYS_OFF)));
  }
}

function toggleKeys(event) {
  if (!event.target.closest('[data-meeting-toggle]')) {
    return;
  }
  if (localStorage.getItem(KEYS_OFF)) {
    localStorage.removeItem(KEYS_OFF);
  } else {
    localStorage.setItem(KEYS_OFF, 'yes');
  }
  showToggle();
}

function pressKey(event) {
  const combined = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
  if (combined || localStorage.getItem(KEYS_OFF) || event.target.closest('input, select, textarea')) {
    return;
  }
  const key = CSS.escape(event.key.toLowerCase());
  const button = screen().querySelector(`[data-meeting-key="${key}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
}

/** The stream says that something changed; the page itself says what. */
function follow(address) {
  const source = new EventSource(address);
  let begun = false;
  source.addEventListener('change', refresh);
  source.addEventListener('state', () => {
    if (begun || !isChair()) {
      refresh();
    }
    begun = true;
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) {
      setInterval(refresh, POLL_MILLISECONDS);
    }
  });
}

let refreshing = false;
let wantedAgain = false;

async function refresh() {
  if (refreshing) {
    wantedAgain = true;
    return;
  }
  refreshing = true;
  try {
    do {
      wantedAgain = false;
      await showNew();
    } while (wantedAgain);
  } catch {
    tellStale();
  } finally {
    refreshing = false;
  }
}

async function showNew() {
  const answer = await fetch(location.pathname, { headers: { 'X-Requested-With': 'JavaScript' } });
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('overleg');
  if (isTyping()) {
    tellStale();
  } else if (fresh && withoutKeys(fresh) !== withoutKeys(screen())) {
    const focused = document.activeElement?.dataset.meetingKey;
    screen().replaceChildren(...fresh.childNodes);
    showToggle();
    if (focused) {
      screen().querySelector(`[data-meeting-key="${focused}"]`)?.focus();
    }
  }
}

/** Each form is shown with a key of its own, which is no change. */
function withoutKeys(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('[name="form-key"], [data-meeting-toggle]').forEach((field) => field.remove());
  return copy.innerHTML;
}

function isChair() {
  return screen().dataset.meetingRole === 'chair';
}

function isTyping() {
  const fields = [...screen().querySelectorAll('input:not([type="hidden"]), select')];
  return fields.some((field) => field === document.activeElement || field.value !== '');
}

function tellStale() {
  document.querySelector('[data-meeting-stale]').hidden = false;
}
