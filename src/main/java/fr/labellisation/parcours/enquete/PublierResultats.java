package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PublierResultats implements Formulaire {
    private static final String AUPRES = "aupresDe";
    private static final String PUBLIEE_LE = "publieeLe";
    private static final String REPONDANTS = "repondants";
    private static final String SATISFACTION = "satisfaction";
    private static final int REPONDANTS_AU_PLUS = 1_000_000;
    private static final int POUR_CENT = 100;

    private final Enquetes enquetes;
    private final EnquetesDues dues;

    PublierResultats(Enquetes enquetes, EnquetesDues dues) {
        this.enquetes = enquetes;
        this.dues = dues;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(PUBLIEE_LE, "Date de publication").requis().auPlusTard(),
                Champ.entier(REPONDANTS, "Nombre de réponses", REPONDANTS_AU_PLUS)
                        .requis(),
                Champ.entier(SATISFACTION, "Usagers satisfaits, ou agents, en %", POUR_CENT)
                        .requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                AUPRES,
                PublicEnquete.de(VariablesCommunes.PUBLIC_ENQUETE.eventuel(contexte))
                        .aupres());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        long enquete = VariablesEnquete.ENQUETE.lire(contexte);
        PublicationDesResultats publication = new PublicationDesResultats(
                saisie.date(PUBLIEE_LE), saisie.entier(REPONDANTS), saisie.entier(SATISFACTION));
        Refus.si(publication.avis(enquetes.exiger(enquete)));
        enquetes.publier(enquete, publication);
        if (PublicEnquete.de(VariablesCommunes.PUBLIC_ENQUETE.eventuel(contexte)) == PublicEnquete.USAGERS) {
            dues.publiee(Parcours.de(contexte).site());
        }
        return Map.of();
    }
}
