/* Evidence in a browser that runs scripts: files go one after the other, each with its progress and its sentence. */
(function () {
  'use strict';

  var formulaire = document.getElementById('depot');
  if (!formulaire) {
    return;
  }
  var choisis = document.getElementById('fichiers');
  var avancement = document.getElementById('avancement');
  var bouton = formulaire.querySelector('button[type="submit"]');
  var enCours = false;

  function ligne(fichier) {
    var li = document.createElement('li');
    var nom = document.createElement('span');
    nom.textContent = fichier.name;
    var barre = document.createElement('progress');
    barre.max = 100;
    barre.value = 0;
    barre.setAttribute('aria-label', 'Envoi de ' + fichier.name);
    li.appendChild(nom);
    li.appendChild(barre);
    avancement.appendChild(li);
    return {li: li, barre: barre};
  }

  function dire(vue, phrase, classe) {
    vue.barre.remove();
    vue.li.className = classe;
    vue.li.textContent = phrase;
  }

  function phrase(requete) {
    var lu = new DOMParser().parseFromString(requete.responseText, 'text/html').querySelector('.alert');
    return lu ? lu.textContent : '';
  }

  function echec(fichier, requete) {
    if (requete.status === 401 || requete.status === 403) {
      return fichier.name + '\u00a0: votre session est finie. Connectez-vous de nouveau dans un autre onglet, puis recommencez.';
    }
    if (requete.status === 404) {
      return fichier.name + '\u00a0: cette ligne n’est plus à remplir. Rechargez la page.';
    }
    return fichier.name + '\u00a0: le service ne l’a pas pris. Recommencez dans un instant.';
  }

  function envoyer(fichier, vue, suite) {
    if (fichier.size > Number(formulaire.dataset.octets)) {
      dire(vue, '«\u00a0' + fichier.name + '\u00a0» pèse plus de 25\u00a0Mo\u00a0: allégez-le, ou donnez l’adresse où il est gardé.', 'echec');
      suite(false);
      return;
    }
    var corps = new FormData(formulaire);
    corps.delete('fichiers');
    corps.append('fichiers', fichier, fichier.name);
    var requete = new XMLHttpRequest();
    requete.open('POST', formulaire.action);
    requete.setRequestHeader('HX-Request', 'true');
    requete.upload.addEventListener('progress', function (e) {
      if (e.lengthComputable) {
        vue.barre.value = Math.round(100 * e.loaded / e.total);
      }
    });
    requete.addEventListener('loadend', function () {
      var dite = requete.status === 200 || requete.status === 422 ? phrase(requete) : '';
      var bien = requete.status === 200 && dite !== '';
      dire(vue, dite || echec(fichier, requete), bien ? 'reussi' : 'echec');
      suite(bien);
    });
    requete.send(corps);
  }

  function montrer() {
    var requete = new XMLHttpRequest();
    requete.open('GET', formulaire.action + '?fragment=liste');
    requete.setRequestHeader('Accept', 'text/html');
    requete.addEventListener('load', function () {
      var nouvelle = requete.status === 200
        && new DOMParser().parseFromString(requete.responseText, 'text/html').getElementById('liste');
      if (nouvelle) {
        document.getElementById('liste').replaceWith(document.importNode(nouvelle, true));
      }
    });
    requete.send();
  }

  formulaire.addEventListener('submit', function (e) {
    e.preventDefault();
    var fichiers = Array.prototype.slice.call(choisis.files);
    if (enCours || fichiers.length === 0) {
      return;
    }
    enCours = true;
    bouton.disabled = true;
    avancement.textContent = '';
    document.getElementById('suites').textContent = '';
    var vues = fichiers.map(ligne);
    var reste = fichiers.slice();
    var rates = false;

    function suivant() {
      if (reste.length === 0) {
        enCours = false;
        bouton.disabled = false;
        if (!rates) {
          choisis.value = '';
        }
        montrer();
        return;
      }
      var rang = fichiers.length - reste.length;
      envoyer(reste.shift(), vues[rang], function (bien) {
        rates = rates || !bien;
        suivant();
      });
    }

    suivant();
  });

  window.addEventListener('beforeunload', function (e) {
    if (enCours) {
      e.preventDefault();
    }
  });
}());
