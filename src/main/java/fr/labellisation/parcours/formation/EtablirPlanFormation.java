package fr.labellisation.parcours.formation;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class EtablirPlanFormation implements Formulaire {
    private static final String SESSIONS = "sessions";
    private static final String INTITULE = "intitule";
    private static final String LE = "le";
    private static final int LONGUEUR_INTITULE = 200;

    private final Sessions sessions;

    EtablirPlanFormation(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Champs champs() {
        return Champs.de(Champ.lignes(
                        SESSIONS,
                        "Sessions prévues",
                        Champ.texteLong(INTITULE, "Session", LONGUEUR_INTITULE).requis(),
                        Champ.date(LE, "Date").requis().aPartirDuJour())
                .requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        long formation = VariablesFormation.FORMATION.lire(contexte);
        saisie.lignes(SESSIONS).forEach(ligne -> sessions.prevoir(formation, ligne.texte(INTITULE), ligne.date(LE)));
        return Map.of();
    }
}
