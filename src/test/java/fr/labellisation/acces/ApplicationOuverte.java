package fr.labellisation.acces;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The whole application on a free port, on a database in memory; jobs run only when a test runs them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = AccesSeul.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:acces;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "labellisation.admin-mot-de-passe=Premier-mot-de-passe-1"
        })
@TestExecutionListeners(listeners = MoteurDuContexte.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ApplicationOuverte {}
