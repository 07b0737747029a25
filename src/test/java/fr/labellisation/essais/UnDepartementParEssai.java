package fr.labellisation.essais;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Before each test département 91 is there, with nothing under way; after everything else of the test, all goes. */
class UnDepartementParEssai extends AbstractTestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext contexte) {
        contexte.getApplicationContext().getBean(Departement91.class).ouvrir();
        contexte.getApplicationContext().getBean(Menage.class).commencer();
    }

    @Override
    public void afterTestMethod(TestContext contexte) {
        contexte.getApplicationContext().getBean(Menage.class).finir();
    }
}
