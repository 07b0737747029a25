// The button that hands a form in, of a task as of a start; and what form-js finds missing then.
export const ENVOI = '.form-actions .btn-primary, .modal-footer .btn-primary';

const FAUTE = '.fjs-form-field.fjs-has-errors';
/** form-js draws what it has found a little after the click. */
const IMAGES_AU_PLUS = 20;

function menerALaFaute(images = IMAGES_AU_PLUS) {
  const faute = document.querySelector(`.modal-content ${FAUTE}, .task-card ${FAUTE}`);
  if (faute) {
    faute.scrollIntoView({block: 'center'});
    (faute.querySelector('input, select, textarea, button') ?? faute).focus({preventScroll: true});
  } else if (images > 0) {
    requestAnimationFrame(() => menerALaFaute(images - 1));
  }
}

/** form-js says beside each field that it is missing, which may be out of sight: the person is led to the first. */
export function menerAuxFautes() {
  document.addEventListener('click', ({target}) => {
    if (target.closest?.(ENVOI)) {
      menerALaFaute();
    }
  });
}
