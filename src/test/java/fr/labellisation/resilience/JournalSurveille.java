package fr.labellisation.resilience;

import fr.labellisation.socle.journal.Journal;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Stands still for ever once the journal was written so many times, in the middle of what was being done. */
class JournalSurveille {
    /** Lines of the journal until then; 0: it does not stand still. */
    static volatile int jusqua;
    /** The guard taken away: a line is kept, whatever becomes of what it tells. */
    static volatile boolean aPart;

    @Bean
    static BeanPostProcessor surveillance(ObjectProvider<PlatformTransactionManager> transactions) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nom) {
                return bean instanceof Journal ? surveille(bean, transactions) : bean;
            }
        };
    }

    private static Object surveille(Object journal, ObjectProvider<PlatformTransactionManager> transactions) {
        ProxyFactory fabrique = new ProxyFactory(journal);
        fabrique.setProxyTargetClass(true);
        fabrique.addAdvice((MethodInterceptor) appel -> {
            if (!"noter".equals(appel.getMethod().getName())) {
                return appel.proceed();
            }
            if (aPart) {
                TransactionTemplate transaction = new TransactionTemplate(transactions.getObject());
                transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                transaction.executeWithoutResult(etat -> {
                    try {
                        appel.proceed();
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                });
            } else {
                appel.proceed();
            }
            if (jusqua > 0 && --jusqua == 0) {
                System.out.println(OuvrierMortel.ARRET);
                while (true) {
                    LockSupport.park();
                }
            }
            return null;
        });
        return fabrique.getProxy();
    }
}
