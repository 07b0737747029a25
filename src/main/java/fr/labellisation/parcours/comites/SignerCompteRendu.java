package fr.labellisation.parcours.comites;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SignerCompteRendu implements Formulaire {
    private static final String SIGNE_LE = "signeLe";
    private static final String DELEGATION = "delegation";

    private final Comites comites;

    SignerCompteRendu(Comites comites) {
        this.comites = comites;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date(SIGNE_LE, "Date de la signature").requis().auPlusTard(),
                Champ.oui(DELEGATION, "Signé «\u00a0pour le préfet, et par délégation\u00a0»")
                        .requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "compteRendu",
                comites.exiger(VariablesCommunes.COMITE.lire(contexte)).compteRendu());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Comite comite = comites.exiger(VariablesCommunes.COMITE.lire(contexte));
        LocalDate reunion = comite.convoqueLe().toLocalDate();
        Refus.si(Avis.selon(Avis.refus(
                saisie.date(SIGNE_LE).isBefore(reunion),
                "Le compte rendu ne peut pas être signé avant la réunion du %s.",
                DateFrancaise.de(reunion))));
        comites.signer(comite.id(), saisie.date(SIGNE_LE), saisie.oui(DELEGATION));
        return Map.of();
    }
}
