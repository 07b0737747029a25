/*
 * The loader of Camunda's applications gives up after seven seconds, and leaves a white page for good. On a slow line or a
 * busy machine a script that comes late is still wanted.
 */
window.require.config({waitSeconds: 0});
