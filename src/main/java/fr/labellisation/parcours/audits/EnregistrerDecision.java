package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The référent records what the certification body decided: its own decision body, not the auditor. */
@Component
class EnregistrerDecision implements Formulaire {
    private static final String DELIVRE = "label-delivre";
    private static final String REFUSE = "label-refuse";
    private static final String MAINTENU = "label-maintenu";
    private static final String NIVEAU = "niveau";
    private static final String RETIRE = "label-retire";

    private final Demarches demarches;
    private final Audits audits;
    private final Constats constats;
    private final LabelsDeLAudit labelsDeLAudit;
    private final DecisionsDeLabel labels;
    private final Referentiels referentiels;

    EnregistrerDecision(
            Demarches demarches,
            Audits audits,
            Constats constats,
            LabelsDeLAudit labelsDeLAudit,
            DecisionsDeLabel labels,
            Referentiels referentiels) {
        this.demarches = demarches;
        this.audits = audits;
        this.constats = constats;
        this.labelsDeLAudit = labelsDeLAudit;
        this.labels = labels;
        this.referentiels = referentiels;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(
                                VariablesCommunes.DECISION.nom(),
                                "Décision sur le label",
                                DELIVRE,
                                REFUSE,
                                MAINTENU,
                                RETIRE)
                        .requis(),
                Champ.choix(
                        NIVEAU,
                        "Niveau du label",
                        Code.tous(NiveauDeLabel.class).toArray(String[]::new)),
                Champ.date("decideLe", "Date de la décision").requis().auPlusTard(),
                Champ.texte("attestation", "Numéro de l’attestation", 100));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Referentiel version = version(contexte);
        return Map.of(
                "decideur",
                version.decideur().libelle(),
                "niveaux",
                version.niveaux().stream()
                        .map(niveau -> new Option(niveau.libelle(), niveau.code()))
                        .toList(),
                "choixDecision",
                suivi(contexte)
                        ? List.of(new Option("Label maintenu", MAINTENU), new Option("Label retiré", RETIRE))
                        : List.of(new Option("Label délivré", DELIVRE), new Option("Label refusé", REFUSE)));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        String decision = saisie.texte(VariablesCommunes.DECISION.nom());
        LocalDate le = saisie.date("decideLe");
        verifier(contexte, audit, decision, le);
        if (DELIVRE.equals(decision)) {
            Refus.si(version(contexte).validerNiveau(saisie.texte(NIVEAU)));
        }
        audits.passerA(audit.id(), Etat.CLOS);
        Map<String, Object> faits = new HashMap<>(Map.of(VariablesCommunes.DECISION.nom(), decision));
        switch (decision) {
            case DELIVRE -> faits.put(VariablesCommunes.LABEL.nom(), delivrer(contexte, audit, saisie));
            case MAINTENU -> labels.maintenir(VariablesCommunes.LABEL.lire(contexte), le);
            case RETIRE -> labels.retirer(VariablesCommunes.LABEL.lire(contexte), le);
            default -> {}
        }
        return faits;
    }

    private String delivrer(Contexte contexte, Audit audit, Saisie saisie) {
        String label = labels.delivrer(
                audit.demarche(),
                audit.site(),
                VariablesCommunes.REFERENTIEL.lire(contexte),
                saisie.date("decideLe"),
                saisie.texte("attestation"));
        Code.eventuel(NiveauDeLabel.class, saisie.texte(NIVEAU)).ifPresent(niveau -> labels.classer(label, niveau));
        return label;
    }

    private Referentiel version(Contexte contexte) {
        return demarches
                .exiger(audits.exiger(VariablesCommunes.AUDIT.lire(contexte)).demarche())
                .version(referentiels, VariablesCommunes.REFERENTIEL.lire(contexte));
    }

    private void verifier(Contexte contexte, Audit audit, String decision, LocalDate le) {
        int majeures = constats.majeuresOuvertes(labelsDeLAudit.reprises(audit));
        boolean favorable = DELIVRE.equals(decision) || MAINTENU.equals(decision);
        boolean deSuivi = MAINTENU.equals(decision) || RETIRE.equals(decision);
        Avis avis = Avis.selon(
                Avis.refus(
                        deSuivi != suivi(contexte),
                        "« Décision » : cette décision ne répond pas à un %s.",
                        VariablesAudits.NATURE.lire(contexte).libelle()),
                Avis.refus(
                        favorable && majeures > 0,
                        "Une non-conformité majeure reste ouverte : le label ne peut être ni délivré ni maintenu."),
                Avis.refus(
                        le.isBefore(audit.le()),
                        "« Date de la décision » : la décision ne peut pas précéder l’audit du %s.",
                        DateFrancaise.de(audit.le())));
        if (!avis.favorable()) {
            throw new SaisieRefusee(avis.raisons());
        }
    }

    private static boolean suivi(Contexte contexte) {
        return VariablesAudits.NATURE.lire(contexte) == NatureAudit.SUIVI;
    }
}
