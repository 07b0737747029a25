package fr.labellisation.lecture.ecrits;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champ.Genre;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * Reads what was submitted as its author read the form: the names of the fields, days and choices in French. Addresses of persons
 * are left out: they are for writing to them, not for being read by all.
 */
@Component
class LectureDeSaisie {
    private static final String ENTRE_COLONNES = " · ";
    private static final Set<String> ENGAGEMENTS = Set.of("engagement", "ecart");
    private static final Map<String, String> DECISIONS = Map.of(
            "label-delivre", "Label délivré",
            "label-refuse", "Label refusé",
            "label-maintenu", "Label maintenu",
            "renouveler", "Renouveler le label",
            "ne-pas-renouveler", "Ne pas renouveler le label",
            "deja-engage", "Déjà engagé, avec l’autre label",
            "label-retire", "Label retiré");

    private final Map<String, Formulaire> formulaires;
    private final MotsDesFormulaires mots;
    private final Referentiels referentiels;

    LectureDeSaisie(Map<String, Formulaire> formulaires, MotsDesFormulaires mots, Referentiels referentiels) {
        this.formulaires = formulaires;
        this.mots = mots;
        this.referentiels = referentiels;
    }

    /** @param demarche to whose version the codes belong; null where it is not known */
    List<Passage> passages(EntreeLue entree, CodeDemarche demarche, Designations designations) {
        Lecture lecture = new Lecture(entree.element(), demarche, designations);
        List<Champ> champs = formulaires.get(entree.element()).champs().tous();
        Stream<Passage> connus = champs.stream()
                .filter(champ -> champ.genre() != Genre.COURRIEL)
                .map(champ -> new Passage(
                        champ.libelle(), lecture.textes(champ, entree.saisie().path(champ.cle()))));
        // What an earlier version of the form asked for is not lost with its field.
        Set<String> cles = champs.stream().map(Champ::cle).collect(Collectors.toSet());
        Stream<Passage> anciens = entree.saisie().properties().stream()
                .filter(champ ->
                        !cles.contains(champ.getKey()) && champ.getValue().isValueNode())
                .map(champ ->
                        new Passage(champ.getKey(), List.of(champ.getValue().asText())));
        return Stream.concat(connus, anciens)
                .filter(passage -> !passage.textes().isEmpty())
                .toList();
    }

    private final class Lecture {
        private final String element;
        private final CodeDemarche demarche;
        private final Designations designations;

        Lecture(String element, CodeDemarche demarche, Designations designations) {
            this.element = element;
            this.demarche = demarche;
            this.designations = designations;
        }

        List<String> textes(Champ champ, JsonNode valeur) {
            if (valeur.isMissingNode() || valeur.isNull()) {
                return List.of();
            }
            return switch (champ.genre()) {
                case LIGNES ->
                    elements(valeur)
                            .map(ligne -> ligne(champ.colonnes(), ligne))
                            .toList();
                case LISTE ->
                    elements(valeur).map(un -> choix(champ.cle(), un.asText())).toList();
                default -> List.of(texte(champ, valeur));
            };
        }

        private String ligne(List<Champ> colonnes, JsonNode ligne) {
            List<String> parties = new ArrayList<>();
            for (Champ colonne : colonnes) {
                JsonNode valeur = ligne.path(colonne.cle());
                if (colonne.genre() != Genre.COURRIEL && !valeur.isMissingNode() && !valeur.isNull()) {
                    String texte = texte(colonne, valeur);
                    parties.add(parties.isEmpty() ? texte : nomme(colonne.libelle(), texte));
                }
            }
            return String.join(ENTRE_COLONNES, parties);
        }

        private static String nomme(String libelle, String texte) {
            return libelle.endsWith("?") ? libelle + " " + texte : libelle + "\u00a0: " + texte;
        }

        private String texte(Champ champ, JsonNode valeur) {
            return switch (champ.genre()) {
                case DATE -> DateFrancaise.de(LocalDate.parse(valeur.asText()));
                case OUI -> valeur.asBoolean() ? "oui" : "non";
                case CHOIX -> choix(champ.cle(), valeur.asText());
                case TEXTE -> designe(champ.cle(), valeur.asText());
                default -> valeur.asText();
            };
        }

        /** A short text that is the code of something else. */
        private String designe(String cle, String code) {
            if (ENGAGEMENTS.contains(cle)) {
                return designations.engagement(demarche, code);
            }
            return switch (cle) {
                case "constat" -> designations.constat(code);
                case "action" -> designations.action(code);
                case "site" -> designations.nomDuSite(code);
                default -> code;
            };
        }

        private String choix(String cle, String code) {
            return mots.de(element, cle, code).or(() -> Grille.mot(cle, code)).orElseGet(() -> offert(cle, code));
        }

        /** What the task itself offered; a code that is none of these is one that persons read, as that of a démarche. */
        private String offert(String cle, String code) {
            if (cle.equals(VariablesLabel.NOUVEAU_REFERENTIEL.nom())) {
                return referentiels.nom(code);
            }
            if (cle.equals(VariablesLabel.DECISION_RENOUVELLEMENT.nom())) {
                return DECISIONS.getOrDefault(code, code);
            }
            return switch (cle) {
                case "audit" ->
                    designations.audit(code).map(designations::enClair).orElse(code);
                case "decision" -> DECISIONS.getOrDefault(code, code);
                case "modules", "retenus", "ecartes" -> designations.module(demarche, code);
                case "niveau" ->
                    Code.eventuel(NiveauDeLabel.class, code)
                            .map(NiveauDeLabel::libelle)
                            .orElse(code);
                case "perimetre", "aDecider" -> retenu(code);
                case "referentiel" -> referentiels.nom(code);
                case "responsable" -> designations.groupe(code);
                case "site" -> designations.nomDuSite(code);
                case "type" ->
                    Code.eventuel(TypeConstat.class, code)
                            .map(TypeConstat::libelle)
                            .orElse(code);
                default -> code;
            };
        }

        /** {@code 91-evry|M2}, as a démarche is asked for its scope; the module alone where the form is of one site. */
        private String retenu(String choix) {
            int milieu = choix.indexOf('|');
            return milieu < 0
                    ? designations.module(demarche, choix)
                    : designations.nomDuSite(choix.substring(0, milieu)) + " – "
                            + designations.module(demarche, choix.substring(milieu + 1));
        }
    }

    private static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
