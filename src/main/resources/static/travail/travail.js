/* A work page in a browser that runs scripts: each row saves itself. What is typed is also kept in this browser until the server has
   it, so that an ended session, a closed window or a server that is away loses nothing. */
(function () {
  'use strict';

  htmx.config.includeIndicatorStyles = false;
  htmx.config.allowEval = false;
  htmx.config.responseHandling = [
    {code: '409', swap: true},
    {code: '[23]..', swap: true},
    {code: '[45]..', swap: false, error: true}
  ];

  var page = document.querySelector('main.travail');
  if (!page) {
    return;
  }
  document.documentElement.classList.add('avec-script');
  var PREFIXE = 'labellisation.travail.' + page.dataset.tache + '.';
  var ESSAIS = [5000, 15000, 60000];
  var attente = {};
  var envoyees = {};

  function lignes() {
    return Array.prototype.slice.call(page.querySelectorAll('form[hx-post]'));
  }

  function ligneDe(element) {
    return element.closest('.ligne-de-travail');
  }

  function cle(formulaire) {
    return PREFIXE + ligneDe(formulaire).dataset.cle;
  }

  function valeurs(formulaire) {
    var v = {};
    new FormData(formulaire).forEach(function (valeur, nom) {
      if (!/^(_|version|rang$|champ$)/.test(nom)) {
        v[nom] = valeur;
      }
    });
    return v;
  }

  function version(formulaire) {
    return document.getElementById('version-' + formulaire.dataset.rang);
  }

  /* With the version that its author had before him: saved later, it is not written over what somebody else wrote meanwhile. */
  function saisie(formulaire) {
    return JSON.stringify({version: version(formulaire).value, valeurs: valeurs(formulaire)});
  }

  function garder(formulaire) {
    try {
      localStorage.setItem(cle(formulaire), saisie(formulaire));
    } catch (plein) {
      dire(formulaire, 'Ce navigateur ne peut pas garder ce qui est tapé avant son enregistrement.');
    }
  }

  function oublier(formulaire, envoyees) {
    var gardees = localStorage.getItem(cle(formulaire));
    if (gardees === envoyees) {
      localStorage.removeItem(cle(formulaire));
    }
  }

  function suite(formulaire) {
    return document.getElementById('suite-' + formulaire.dataset.rang);
  }

  function dire(formulaire, phrase, classe, lien) {
    var ou = suite(formulaire);
    ou.textContent = '';
    var dit = document.createElement('span');
    dit.className = classe || 'en-cours';
    dit.textContent = phrase;
    ou.appendChild(dit);
    if (lien) {
      ou.appendChild(document.createTextNode(' '));
      ou.appendChild(lien);
    }
  }

  function renvoyer(formulaire) {
    htmx.trigger(formulaire, 'submit');
  }

  function changee(formulaire) {
    return Array.prototype.some.call(formulaire.elements, function (champ) {
      if (champ.type === 'select-one') {
        return !champ.selectedOptions.length || !champ.selectedOptions[0].defaultSelected && champ.value !== '';
      }
      return champ.type === 'radio'
        ? champ.checked !== champ.defaultChecked
        : champ.type !== 'hidden' && 'defaultValue' in champ && champ.value !== champ.defaultValue;
    });
  }

  function bouton(texte, geste) {
    var b = document.createElement('button');
    b.type = 'button';
    b.className = 'btn btn-outline-secondary btn-sm';
    b.textContent = texte;
    b.addEventListener('click', geste);
    return b;
  }

  function reconnexion() {
    var a = document.createElement('a');
    a.href = location.href;
    a.textContent = 'Se connecter de nouveau';
    return a;
  }

  function echec(formulaire, statut) {
    if (statut === 401 || statut === 403) {
      dire(formulaire, 'Non enregistré\u00a0: votre session est finie. Ce que vous avez tapé est gardé ici.', 'echec', reconnexion());
      return;
    }
    if (statut === 404) {
      dire(formulaire, 'Non enregistré\u00a0: cette ligne n’est plus à remplir. Rechargez la page.', 'echec');
      return;
    }
    if (statut === 413) {
      dire(formulaire, 'Non enregistré\u00a0: ce texte est trop long.', 'echec');
      return;
    }
    var rang = formulaire.dataset.rang;
    var essai = attente[rang] || {nombre: 0};
    dire(formulaire, 'Non enregistré\u00a0: le service ne répond pas. Nouvel essai dans un instant.', 'echec', bouton('Réessayer', function () {
      renvoyer(formulaire);
    }));
    clearTimeout(essai.minuterie);
    essai.minuterie = setTimeout(function () {
      renvoyer(formulaire);
    }, ESSAIS[Math.min(essai.nombre, ESSAIS.length - 1)]);
    essai.nombre++;
    attente[rang] = essai;
  }

  function compter(ancien, nouveau) {
    if (ancien === nouveau) {
      return;
    }
    [[ancien, -1], [nouveau, 1]].forEach(function (pas) {
      var nombre = page.querySelector('[data-onglet="' + pas[0] + '"] .nombre');
      if (nombre) {
        nombre.textContent = String(Number(nombre.textContent) + pas[1]);
      }
    });
    var toutes = Number(page.querySelector('[data-onglet="toutes"] .nombre').textContent);
    var remplies = Number(page.querySelector('[data-onglet="remplies"] .nombre').textContent);
    document.getElementById('avancee').textContent =
      remplies + (remplies > 1 ? ' lignes remplies sur ' : ' ligne remplie sur ') + toutes;
    var reste = document.getElementById('reste');
    if (reste && !document.getElementById('en-suspens')) {
      reste.textContent = remplies === toutes
        ? 'Toutes les lignes sont remplies.'
        : (toutes - remplies) + ' à compléter avant de terminer.';
    }
  }

  page.addEventListener('input', function (e) {
    var formulaire = e.target.closest('form[hx-post]');
    if (formulaire) {
      garder(formulaire);
    }
  });

  page.addEventListener('htmx:configRequest', function (e) {
    var formulaire = e.detail.elt;
    var rang = formulaire.dataset.rang;
    var voulu = e.detail.triggeringEvent && e.detail.triggeringEvent.type === 'submit';
    var saisies = JSON.stringify(valeurs(formulaire));
    if (!voulu && (saisies === envoyees[rang] || suite(formulaire).querySelector('.conflit'))) {
      // Nothing new, or two texts wait for a choice: what is said of the row, and its buttons, stay under the hand.
      e.preventDefault();
      return;
    }
    envoyees[rang] = saisies;
    // The row may have been saved since this request was queued.
    e.detail.parameters.version = version(formulaire).value;
  });

  page.addEventListener('htmx:beforeRequest', function (e) {
    var formulaire = e.detail.requestConfig.elt;
    garder(formulaire);
    e.detail.xhr.envoyees = localStorage.getItem(cle(formulaire));
    if (!suite(formulaire).querySelector('.conflit')) {
      dire(formulaire, 'Enregistrement en cours…');
    }
  });

  page.addEventListener('htmx:afterRequest', function (e) {
    // Told of what is left on the page where the whole row was replaced.
    var formulaire = e.detail.requestConfig.elt;
    var statut = e.detail.xhr.status;
    if (statut >= 200 && statut < 300) {
      clearTimeout((attente[formulaire.dataset.rang] || {}).minuterie);
      delete attente[formulaire.dataset.rang];
      oublier(formulaire, e.detail.xhr.envoyees);
    } else if (statut !== 409) {
      echec(formulaire, statut);
    }
  });

  // A state that arrives replaces the one of its row: the counters follow.
  page.addEventListener('htmx:oobBeforeSwap', function (e) {
    var ancien = e.detail.target;
    var nouveau = e.detail.fragment.firstElementChild;
    if (ancien.classList.contains('etat-de-ligne') && nouveau) {
      compter(ancien.dataset.etat, nouveau.dataset.etat);
    }
  });

  window.addEventListener('beforeunload', function (e) {
    var attend = lignes().some(function (formulaire) {
      return localStorage.getItem(cle(formulaire)) !== null && suite(formulaire).querySelector('.echec, .en-cours');
    });
    if (attend) {
      e.preventDefault();
    }
  });

  /* What is still being typed is saved first; where that fails, the row stays. */
  function puis(geste) {
    var reste = lignes().some(function (formulaire) {
      return localStorage.getItem(cle(formulaire)) !== null;
    });
    if (!reste) {
      geste();
      return;
    }
    page.addEventListener('htmx:afterRequest', function (e) {
      if (e.detail.successful) {
        puis(geste);
      }
    }, {once: true});
  }

  document.addEventListener('keydown', function (e) {
    var sens = e.altKey && (e.key === 'PageDown' ? 'next' : e.key === 'PageUp' ? 'prev' : '');
    var lien = sens && page.querySelector('a[rel="' + sens + '"]');
    if (lien) {
      e.preventDefault();
      document.activeElement.blur();
      puis(function () {
        lien.click();
      });
    }
  });

  // What was typed here and never reached the server.
  lignes().forEach(function (formulaire) {
    var gardees = localStorage.getItem(cle(formulaire));
    if (!gardees) {
      // Answered while the page was still loading: nobody heard it then.
      setTimeout(function () {
        if (changee(formulaire) && envoyees[formulaire.dataset.rang] === undefined) {
          renvoyer(formulaire);
        }
      }, 300);
      return;
    }
    var gardee = JSON.parse(gardees);
    var v = gardee.valeurs;
    if (JSON.stringify(v) === JSON.stringify(valeurs(formulaire))) {
      localStorage.removeItem(cle(formulaire));
      return;
    }
    version(formulaire).value = gardee.version;
    Array.prototype.forEach.call(formulaire.elements, function (champ) {
      if (champ.type === 'radio') {
        champ.checked = v[champ.name] === champ.value;
      } else if (champ.name in v) {
        champ.value = v[champ.name];
      }
    });
    dire(formulaire, 'Retrouvé dans ce navigateur, enregistrement en cours…');
    setTimeout(function () {
      renvoyer(formulaire);
    }, 300);
  });
}());
