package fr.labellisation.acces;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The web applications find the engine by its name in a static registry, where the last one started wins: before each
 * class, the engine of its own application takes the name back.
 */
public class MoteurDuContexte extends AbstractTestExecutionListener {
    @Override
    public void beforeTestClass(TestContext contexte) {
        ProcessEngines.registerProcessEngine(contexte.getApplicationContext().getBean(ProcessEngine.class));
    }
}
