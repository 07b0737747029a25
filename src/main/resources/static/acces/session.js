// There is one login. When a web application of the engine would show its own (logged out, session over), leave for ours.
const versLaConnexion = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign(new URL('../../../../connexion', document.baseURI));
  }
};

window.addEventListener('hashchange', versLaConnexion);
versLaConnexion();

export default [];
