package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.preparation.Preparations;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The file goes to the certification body; refused, before a first label or a renewal, as long as the site is not ready. */
@Component
class TransmettreDossier implements Formulaire {
    private final Audits audits;
    private final Preparations preparations;

    TransmettreDossier(Audits audits, Preparations preparations) {
        this.audits = audits;
        this.preparations = preparations;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("transmisLe", "Date d’envoi du dossier").requis().auPlusTard());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Avis avis = avis(contexte);
        return Map.of(
                "avis",
                avis.favorable()
                        ? "Le dossier est complet."
                        : avis.raisons().stream()
                                .map(raison -> "- " + raison)
                                .collect(Collectors.joining("\n", "Le dossier n’est pas complet :\n", "")));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Refus.si(avis(contexte));
        return Map.of();
    }

    private Avis avis(Contexte contexte) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        if (audit.nature() != NatureAudit.INITIAL && audit.nature() != NatureAudit.RENOUVELLEMENT) {
            return Avis.oui();
        }
        boolean interneClos = audits.dernier(audit.demarche(), audit.site(), NatureAudit.INTERNE)
                .filter(interne -> interne.etat() == Etat.CLOS)
                .isPresent();
        return preparations
                .pourAudit(Parcours.de(contexte), interneClos, audit.le())
                .avis();
    }
}
