// What is said of a draft: that it was put back, at the head of the form; how it is kept, beside its buttons.

const REPRISE = 'labellisation-brouillon-repris';
const ETAT = 'labellisation-brouillon-etat';

const SESSION =
  'Votre session est terminée. Ce que vous tapez est gardé dans ce navigateur\u00a0: il revient quand vous vous connectez de nouveau.';
const PHRASES = {
  absent: 'Le service ne répond pas. Ce que vous tapez est gardé dans ce navigateur et partira dès qu’il répondra.',
  401: SESSION,
  // What the request carried belonged to a session that is over.
  403: SESSION,
  404: 'Cette tâche n’est plus la vôtre, ou n’est plus à faire. Ce que vous tapez est gardé dans ce navigateur.',
  413: 'Ce formulaire est trop long pour un brouillon sur le serveur. Ce que vous tapez est gardé dans ce navigateur.'
};

function bouton([nom, geste]) {
  const noeud = document.createElement('button');
  noeud.type = 'button';
  noeud.className = 'btn btn-default';
  noeud.textContent = nom;
  noeud.addEventListener('click', geste);
  return noeud;
}

/** @param zone selector of what the form of the draft stands in */
export function dires(zone) {
  function boite(classe) {
    const cadre = document.querySelector(zone);
    const presente = cadre?.querySelector(`.${classe}`);
    if (presente || !cadre) {
      return presente ?? document.createElement('p');
    }
    const nouvelle = document.createElement('p');
    nouvelle.className = `labellisation-brouillon ${classe}`;
    nouvelle.setAttribute('role', 'status');
    if (classe === REPRISE) {
      cadre.prepend(nouvelle);
    } else {
      (cadre.querySelector('.form-actions') ?? cadre.lastElementChild).before(nouvelle);
    }
    return nouvelle;
  }

  const direLEtat = phrase => boite(ETAT).replaceChildren(phrase);

  return {
    direLEtat,
    direLaReprise: (phrase, ...boutons) => boite(REPRISE).replaceChildren(phrase, ' ', ...boutons.map(bouton)),
    /** @param statut of the answer; undefined if there was none */
    direLEchec: statut => direLEtat(PHRASES[statut] ?? PHRASES.absent),
    neRienDireDeLaReprise: () => boite(REPRISE).remove(),
    neRienDire: () => document.querySelectorAll(`${zone} .labellisation-brouillon`).forEach(noeud => noeud.remove())
  };
}
