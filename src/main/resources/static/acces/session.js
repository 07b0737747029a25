// There is one login. When a web application of the engine would show its own (logged out, session over), leave for ours; from a task
// whose session ended it says so and comes back to the task.
const ici = chemin => new URL(`../../../../${chemin}`, document.baseURI);

async function versLaConnexion() {
  if (!window.location.hash.startsWith('#/login')) {
    return;
  }
  const tache = sessionStorage.getItem('labellisation:tache');
  if (tache) {
    // Asked for without a session, its page is where the login leads.
    await fetch(ici(`suivi/taches/${tache}`), {headers: {Accept: 'text/html'}, redirect: 'manual'}).catch(() => null);
  }
  window.location.assign(ici(tache ? 'connexion?erreur=session' : 'connexion'));
}

window.addEventListener('hashchange', versLaConnexion);
versLaConnexion();

export default [];
