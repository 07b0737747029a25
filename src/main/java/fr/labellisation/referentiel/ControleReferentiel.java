package fr.labellisation.referentiel;

import fr.labellisation.referentiel.delais.ControleDesDelais;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.List;

/** Is a version complete and coherent in itself? Every fault is named at once, with its key. */
public record ControleReferentiel(FichierReferentiel fichier) {
    private static final String IDENTIFIANT = "[a-z0-9][a-z0-9.-]{0,39}";
    private static final int NOM = 100;
    private static final int MOIS_AU_PLUS = 120;
    private static final int POUR_CENT = 100;
    private static final int ANNEE_MIN = 2000;
    private static final int ANNEE_MAX = 2099;

    Avis avis() {
        return Avis.selon(fautes().stream().map(FauteDeReferentiel::phrase).toList());
    }

    /** Empty for a version that may be used. */
    public List<FauteDeReferentiel> fautes() {
        Fautes fautes = new Fautes();
        identifiant(fautes, "id", fichier.id());
        fautes.texte("nom", fichier.nom(), NOM);
        identifiant(fautes, "famille", fichier.famille());
        fautes.absent("enVigueurDu", fichier.enVigueurDu());
        fautes.absent("auditInterneRequis", fichier.auditInterneRequis());
        fautes.absent("autoEvaluationAnnuelle", fichier.autoEvaluationAnnuelle());
        duree(fautes, "dureeLabelMois", fichier.dureeLabelMois());
        duree(fautes, "suiviMois", fichier.suiviMois());
        SuiviCombine combine = fichier.suiviCombine();
        if (combine != null && !fautes.absent("suiviCombine.famille", combine.famille())) {
            duree(fautes, "suiviCombine.mois", combine.mois());
        }
        avantAudit(fautes, fichier.avantAudit());
        dates(fautes);
        listes(fautes);
        new ControleDuContenu(fichier, fautes).controler();
        ControleDesDelais.de(fichier.delais()).forEach(faute -> fautes.si(true, faute.chemin(), "%s", faute.phrase()));
        return fautes.trouvees();
    }

    private static void identifiant(Fautes fautes, String cle, String valeur) {
        if (!fautes.absent(cle, valeur)) {
            fautes.si(
                    !valeur.matches(IDENTIFIANT),
                    cle,
                    "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0», un identifiant est attendu\u00a0: 40 lettres minuscules, chiffres, points et tirets au plus",
                    cle,
                    valeur);
        }
    }

    private static void duree(Fautes fautes, String cle, Integer mois) {
        if (!fautes.absent(cle, mois)) {
            fautes.si(
                    mois <= 0, cle, "«\u00a0%s\u00a0» vaut %d, un nombre de mois supérieur à 0 est attendu", cle, mois);
            fautes.si(
                    mois > MOIS_AU_PLUS,
                    cle,
                    "«\u00a0%s\u00a0» vaut %d, %d mois au plus sont attendus",
                    cle,
                    mois,
                    MOIS_AU_PLUS);
        }
    }

    /** What is not said is not asked. */
    private static void avantAudit(Fautes fautes, FichierReferentiel.Demandes demandes) {
        if (demandes.comiteMois() != null) {
            duree(fautes, "avantAudit.comiteMois", demandes.comiteMois());
        }
        if (demandes.enqueteMois() != null) {
            duree(fautes, "avantAudit.enqueteMois", demandes.enqueteMois());
        }
        Integer taux = demandes.tauxFormation();
        fautes.si(
                taux != null && (taux < 1 || taux > POUR_CENT),
                "avantAudit.tauxFormation",
                "«\u00a0avantAudit.tauxFormation\u00a0» vaut %d, un pourcentage de 1 à %d est attendu",
                taux,
                POUR_CENT);
    }

    private void dates(Fautes fautes) {
        DateConnue debut = fichier.enVigueurDu();
        DateConnue fin = fichier.enVigueurJusquA();
        annee(fautes, "enVigueurDu", debut);
        annee(fautes, "enVigueurJusquA", fin);
        if (debut != null && fin != null) {
            fautes.si(
                    new Vie(debut, fin, null).finitAvantDeCommencer(),
                    "enVigueurJusquA",
                    "«\u00a0enVigueurJusquA\u00a0» vaut %s, une date à partir de «\u00a0enVigueurDu\u00a0», %s, est attendue",
                    fin.texte(),
                    debut.texte());
        }
    }

    private static void annee(Fautes fautes, String cle, DateConnue date) {
        fautes.si(
                date != null
                        && (date.premier().getYear() < ANNEE_MIN
                                || date.premier().getYear() > ANNEE_MAX),
                cle,
                "«\u00a0%s\u00a0»\u00a0: l’année doit être comprise entre %d et %d",
                cle,
                ANNEE_MIN,
                ANNEE_MAX);
    }

    private void listes(Fautes fautes) {
        fautes.parmi("decision", "decision", fichier.decision(), Code.tous(Decideur.class));
        for (String niveau : fichier.niveaux()) {
            fautes.parmi("niveaux", "niveaux", niveau, Code.tous(NiveauDeLabel.class));
        }
        fautes.si(
                fichier.niveaux().stream().distinct().count()
                        < fichier.niveaux().size(),
                "niveaux",
                "«\u00a0niveaux\u00a0» cite deux fois le même niveau");
        List<String> cles = FichierReferentiel.CLES.stream().sorted().toList();
        for (String cle : fichier.defautsDuProjet()) {
            fautes.parmi("defautsDuProjet", "defautsDuProjet", cle, cles);
        }
    }

    /** What was found so far. */
    static final class Fautes {
        private final List<FauteDeReferentiel> trouvees = new ArrayList<>();

        List<FauteDeReferentiel> trouvees() {
            return List.copyOf(trouvees);
        }

        void si(boolean faux, String chemin, String phrase, Object... valeurs) {
            Avis.refus(faux, phrase, valeurs).ifPresent(raison -> trouvees.add(new FauteDeReferentiel(chemin, raison)));
        }

        boolean absent(String cle, Object valeur) {
            return absent(cle, cle, valeur);
        }

        /** @return true if it is */
        boolean absent(String chemin, String quoi, Object valeur) {
            boolean vide = valeur == null || valeur instanceof String texte && texte.isBlank();
            si(vide, chemin, "«\u00a0%s\u00a0» est attendu et manque", quoi);
            return vide;
        }

        /** A text that must be there. */
        void texte(String cle, String valeur, int taille) {
            if (!absent(cle, valeur)) {
                auPlus(cle, cle, valeur, taille);
            }
        }

        /** A text that may be missing, but not be blank, and its length. */
        void auPlus(String chemin, String quoi, String valeur, int taille) {
            si(valeur != null && valeur.isBlank(), chemin, "«\u00a0%s\u00a0» est vide, un texte est attendu", quoi);
            si(
                    valeur != null && valeur.length() > taille,
                    chemin,
                    "«\u00a0%s\u00a0» a plus de %d caractères",
                    quoi,
                    taille);
        }

        void parmi(String chemin, String quoi, String valeur, List<String> possibles) {
            si(
                    !possibles.contains(valeur),
                    chemin,
                    "«\u00a0%s\u00a0» cite «\u00a0%s\u00a0», un de ceux-ci est attendu\u00a0: %s",
                    quoi,
                    valeur,
                    String.join(", ", possibles));
        }
    }
}
