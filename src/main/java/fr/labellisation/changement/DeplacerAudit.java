package fr.labellisation.changement;

import fr.labellisation.audits.Audit;
import fr.labellisation.audits.Audits;
import fr.labellisation.demarche.CodeSite;
import fr.labellisation.demarche.Faits;
import fr.labellisation.demarche.Refus;
import fr.labellisation.demarche.Sites;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.formulaires.Champ;
import fr.labellisation.formulaires.Champs;
import fr.labellisation.formulaires.Contexte;
import fr.labellisation.formulaires.Formulaire;
import fr.labellisation.formulaires.Option;
import fr.labellisation.formulaires.Saisie;
import fr.labellisation.formulaires.SaisieRefusee;
import fr.labellisation.regles.Avis;
import fr.labellisation.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An audit is moved to another day, or cancelled. */
@Component("DeplacerAudit")
class DeplacerAudit implements Formulaire {
    private static final String DEPLACER = "deplacer";
    private static final String ANNULER = "annuler";

    private final Audits audits;
    private final Sites sites;
    private final JoursOuvres jours;
    private final Changements changements;

    DeplacerAudit(Audits audits, Sites sites, JoursOuvres jours, Changements changements) {
        this.audits = audits;
        this.sites = sites;
        this.jours = jours;
        this.changements = changements;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix("audit", "Audit").requis(),
                Champ.choix("operation", "Opération", DEPLACER, ANNULER).requis(),
                Champ.date("nouvelleDate", "Nouvelle date").aPartirDuJour(),
                Champ.texteLong("motif", "Motif").requis(),
                Confirmation.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "audits",
                audits.aVenir(contexte.fait(Faits.DEPARTEMENT.nom())).stream()
                        .map(audit -> new Option(
                                "%s – %s du %s"
                                        .formatted(
                                                sites.nom(new CodeSite(audit.site())),
                                                audit.nature().libelle(),
                                                DateFrancaise.de(audit.le())),
                                String.valueOf(audit.id())))
                        .toList(),
                Confirmation.CONSEQUENCES,
                "Si l’audit est déplacé, ses rappels et les tâches datées d’après lui sont replanifiés. S’il est annulé,"
                        + " ses rappels s’arrêtent et une nouvelle date est à fixer.");
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        if (!Confirmation.donnee(saisie)) {
            return Map.of();
        }
        String departement = contexte.fait(Faits.DEPARTEMENT.nom());
        Audit audit = audits.aVenir(departement).stream()
                .filter(a -> String.valueOf(a.id()).equals(saisie.texte("audit")))
                .findFirst()
                .orElseThrow(() -> new SaisieRefusee("« Audit » : cet audit n’est plus à venir."));
        if (ANNULER.equals(saisie.texte("operation"))) {
            audits.passerA(audit.id(), Audit.Etat.ANNULE);
            changements.annulerAudit(audit);
        } else {
            Refus.si(nouvelleDate(departement, audit, saisie.date("nouvelleDate")));
            audits.dater(audit.id(), saisie.date("nouvelleDate"));
            changements.deplacerAudit(audit);
        }
        return Map.of();
    }

    private Avis nouvelleDate(String departement, Audit audit, LocalDate date) {
        if (date == null) {
            return Avis.selon(List.of("« Nouvelle date » : la nouvelle date de l’audit est attendue."));
        }
        return Avis.selon(
                Avis.refus(date.equals(audit.le()), "« Nouvelle date » : l’audit est déjà prévu ce jour-là."),
                Avis.refus(
                        !jours.estOuvre(departement, date),
                        "Le %s n’est pas un jour ouvré dans ce département : choisissez un autre jour.",
                        DateFrancaise.de(date)));
    }
}
