// Script of the employer pages; each works without it.
// On a board a card can be dragged to another stage: that fills in and sends the form which the card has anyway.

let dragged = null;

function board() {
  return document.querySelector('[data-board]');
}

function say(text) {
  document.querySelector('[data-board-status]').textContent = text;
}

function prepare(card) {
  if (!card.querySelector('form select')) {
    return;
  }
  card.draggable = true;
  card.addEventListener('dragstart', (event) => {
    dragged = card;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
  });
  card.addEventListener('dragend', () => {
    dragged = null;
  });
}

function move(card, stage) {
  const choice = card.querySelector('form select');
  if ([...choice.options].some((option) => option.value === stage)) {
    choice.value = stage;
    choice.form.requestSubmit();
  } else {
    say(board().dataset.refusal);
  }
}

function receive(stage) {
  stage.addEventListener('dragover', (event) => {
    if (dragged && dragged.closest('[data-stage]') !== stage) {
      event.preventDefault();
      stage.toggleAttribute('data-over', true);
    }
  });
  stage.addEventListener('dragleave', () => stage.toggleAttribute('data-over', false));
  stage.addEventListener('drop', (event) => {
    event.preventDefault();
    stage.toggleAttribute('data-over', false);
    if (dragged) {
      move(dragged, stage.dataset.stage);
    }
  });
}

if (board()) {
  board().querySelectorAll('[data-card]').forEach(prepare);
  board().querySelectorAll('[data-stage]').forEach(receive);
}
