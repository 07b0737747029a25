package fr.labellisation.moteur.identites;

import fr.labellisation.acces.camunda.GardeDesComptes;
import fr.labellisation.acces.camunda.MotsDePasseTropConnus;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Plugs our rules on accounts and passwords into the engine, for each road that leads there. */
@Component
class BranchementDesIdentites extends AbstractProcessEnginePlugin {
    private final ObjectProvider<GardeDesComptes> garde;
    private final EmpreintePbkdf2 empreintes;

    BranchementDesIdentites(
            ObjectProvider<GardeDesComptes> garde, @Value("${labellisation.mot-de-passe.tours}") int tours) {
        this.garde = garde;
        this.empreintes = new EmpreintePbkdf2(tours);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.setPasswordEncryptor(empreintes);
        moteur.setIdentityProviderSessionFactory(new Identites());
        moteur.setIdentityService(new MotsDePasseEnFrancais());
        List<PasswordPolicyRule> regles = Stream.concat(
                        new DefaultPasswordPolicyImpl().getRules().stream(), Stream.of(new MotsDePasseTropConnus()))
                .toList();
        moteur.setPasswordPolicy(() -> regles);
    }

    private final class Identites implements SessionFactory {
        /** The engine looks here whether accounts may be written at all. */
        @Override
        public Class<?> getSessionType() {
            return WritableIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new IdentitesGardees(garde.getObject(), empreintes);
        }
    }
}
