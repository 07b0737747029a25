export default {
  customScripts: ['../../../acces/session']
};
