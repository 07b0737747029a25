package fr.labellisation.parcours.formation;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Refus;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class TenirSession implements Formulaire {
    private static final String TENUE_LE = "tenueLe";
    private static final String CONVOQUES = "convoques";
    private static final String PRESENTS = "presents";
    private static final int AGENTS_AU_PLUS = 10_000;

    private final Sessions sessions;

    TenirSession(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(TENUE_LE, "Date de la session").requis().auPlusTard(),
                Champ.entier(CONVOQUES, "Agents convoqués", AGENTS_AU_PLUS).requis(),
                Champ.entier(PRESENTS, "Agents présents", AGENTS_AU_PLUS).requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Session session = sessions.exiger(VariablesFormation.SESSION.lire(contexte));
        return Map.of(
                "intitule", "%s (prévue le %s)".formatted(session.intitule(), DateFrancaise.de(session.prevueLe())));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Assiduite assiduite = new Assiduite(saisie.entier(CONVOQUES), saisie.entier(PRESENTS));
        Refus.si(assiduite.avis());
        sessions.tenir(VariablesFormation.SESSION.lire(contexte), saisie.date(TENUE_LE), assiduite);
        return Map.of();
    }
}
