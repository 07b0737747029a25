// Those who read Cockpit change nothing in it: what would only be refused is not offered. Views that Cockpit takes as
// plugins are left out, which it decides right after config.js; what is drawn inside its tables the style sheet hides.

const ECARTES = [
  'cockpit.navigation:batch',
  'cockpit.navigation:reports',
  // It counts the tasks of all départements, and is refused to everybody.
  'cockpit.navigation:tasks',
  'cockpit.processDefinition.runtime.action:update-suspension-state-action',
  'cockpit.processDefinition.runtime.action:bulk-job-definition-override-job-priority-action',
  'cockpit.processDefinition.runtime.tab:job-definition-table',
  'cockpit.jobDefinition.action:job-definition-override-job-priority-action',
  'cockpit.jobDefinition.action:update-suspension-state',
  'cockpit.processInstance.runtime.action:add-variable-action',
  'cockpit.processInstance.runtime.action:cancel-process-instance-action',
  'cockpit.processInstance.runtime.action:job-retry-action',
  'cockpit.processInstance.runtime.action:update-suspension-state-action',
  'cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime',
  'cockpit.incident.action:increase-incident-external-task-retry',
  'cockpit.incident.action:increase-incident-job-retry',
  'cockpit.repository.deployment.action:delete-deployment'
];

document.querySelector('base').setAttribute('cam-exclude-plugins', ECARTES.join(','));
document.documentElement.lang = 'fr';
document.head.append(
  Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('./cockpit.css', import.meta.url).href
  })
);
