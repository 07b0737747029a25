import './labellisation/lecture.js';

export default {
  customScripts: ['../../../acces/session', 'scripts/labellisation/plugin']
};
