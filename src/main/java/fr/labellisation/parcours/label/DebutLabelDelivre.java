package fr.labellisation.parcours.label;

import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A label obtained before this software is brought in with its date; its way begins with what is still to come. */
@Component
class DebutLabelDelivre implements Formulaire {
    private final Referentiels referentiels;
    private final ImportDuLabel imports;

    DebutLabelDelivre(Referentiels referentiels, ImportDuLabel imports) {
        this.referentiels = referentiels;
        this.imports = imports;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.texte("site", "Site", 64).requis(),
                Champ.choix("referentiel", "Référentiel").requis(),
                Champ.texte("modules", "Modules du label", 100),
                Champ.date("delivreLe", "Date du label").requis().auPlusTard(),
                Champ.texte("attestation", "Numéro de l’attestation", 100),
                Champ.choix(
                        "niveau",
                        "Niveau du label",
                        Code.tous(NiveauDeLabel.class).toArray(String[]::new)),
                Champ.date("prochainAudit", "Prochain audit de suivi").aPartirDuJour());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "referentiels", referentiels.choixAvecClos(contexte.maintenant().toLocalDate()));
    }

    @Override
    public boolean concerne(Contexte contexte) {
        return contexte.faitEventuel(VariablesCommunes.LABEL.nom()).isEmpty();
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        LabelImporte importe = LabelImporte.de(saisie, contexte.maintenant().toLocalDate());
        Label label = imports.importer(
                departement, importe, saisie.texte("attestation"), saisie.date("prochainAudit"), Acte.de(contexte));
        return Map.of(
                VariablesCommunes.DEPARTEMENT.nom(), departement.valeur(),
                VariablesCommunes.DEMARCHE.nom(), label.demarche().valeur(),
                VariablesCommunes.REFERENTIEL.nom(), label.referentiel(),
                VariablesCommunes.SITE.nom(), label.site().valeur(),
                VariablesCommunes.LABEL.nom(), label.code());
    }
}
