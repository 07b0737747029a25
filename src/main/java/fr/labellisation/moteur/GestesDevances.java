package fr.labellisation.moteur;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** A person whom others came before at each of his tries is told so; to the engine that is a breakdown. */
class GestesDevances extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (!GestesRepris.repris(command)) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (SaisieRefusee refus) {
            throw refus;
        } catch (RuntimeException e) {
            if (GestesRepris.causes(e).anyMatch(GestesRepris::concurrent)) {
                throw new SaisieRefusee(
                        "Quelqu’un d’autre vient de changer ce que vous modifiez. Rechargez la page et recommencez.");
            }
            throw e;
        }
    }
}
