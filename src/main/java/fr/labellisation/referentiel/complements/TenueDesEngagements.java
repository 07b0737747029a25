package fr.labellisation.referentiel.complements;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi.Etat;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Refus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Completes, changes and takes away engagements of a département; what is typed is checked as that of any form. */
@Component
public class TenueDesEngagements {
    public static final String CODE = "code";
    public static final String MODULE = "module";
    public static final String THEME = "theme";
    public static final String TITRE = "titre";
    public static final String PREUVES = "preuves";

    /** What is filled in of an engagement, in order. */
    public static final Champs CHAMPS = Champs.de(
            Champ.texte(CODE, "Code", 20).requis(),
            Champ.texte(MODULE, "Module ou rubrique", 20),
            Champ.texte(THEME, "Thème", 100),
            Champ.texte(TITRE, "Titre", 900).requis(),
            Champ.texteLong(PREUVES, "Preuves attendues", 3900));

    private static final Pattern FORME = Pattern.compile("\\p{Lu}[\\p{Lu}0-9.]{0,19}");
    private static final String CHANGE =
            "Quelqu’un d’autre vient de changer l’engagement %s\u00a0: relisez ce qui est enregistré, puis recommencez.";

    private final EngagementsSaisis saisis;

    TenueDesEngagements(EngagementsSaisis saisis) {
        this.saisis = saisis;
    }

    /**
     * Completes an engagement, or changes what was completed.
     *
     * @param vue the version of it that its author had before him; 0 for none
     * @param valeurs what was typed, by field
     * @throws SaisieRefusee with all the reasons; nothing is written
     */
    public void enregistrer(
            CodeDepartement departement, Referentiel version, int vue, Map<String, ?> valeurs, Acte acte) {
        ecrire(departement, version, lire(version, vue, valeurs, acte));
    }

    /**
     * Completes some by way of example.
     *
     * @param exemples what is completed, by field
     * @throws SaisieRefusee at the first that breaks a rule, or is there already
     */
    @Transactional
    public void donnerEnExemple(
            CodeDepartement departement, Referentiel version, List<Map<String, String>> exemples, Acte acte) {
        exemples.forEach(exemple ->
                ecrire(departement, version, lire(version, 0, exemple, acte).enExemple()));
    }

    /**
     * What would be written.
     *
     * @throws SaisieRefusee with all the reasons
     */
    public static EngagementSaisi lire(Referentiel version, int vue, Map<String, ?> valeurs, Acte acte) {
        Saisie saisie = CHAMPS.lire(valeurs, acte.le().toLocalDate());
        String code = saisie.texte(CODE).toUpperCase(Locale.FRENCH);
        String module = saisie.texte(MODULE).toUpperCase(Locale.FRENCH);
        Refus.si(avis(version, code, module));
        return new EngagementSaisi(
                code,
                vue,
                module.isEmpty() ? null : module,
                saisie.contient(THEME) ? saisie.texte(THEME) : null,
                saisie.texte(TITRE),
                saisie.texte(PREUVES)
                        .lines()
                        .map(String::strip)
                        .filter(preuve -> !preuve.isEmpty())
                        .toList(),
                false,
                Etat.EN_USAGE,
                acte);
    }

    private static Avis avis(Referentiel version, String code, String module) {
        List<String> parties = version.parties();
        Optional<Engagement> officiel = version.engagements().stream()
                .filter(engagement -> engagement.code().equals(code))
                .findFirst();
        return Avis.selon(
                Avis.refus(
                        !FORME.matcher(code).matches(),
                        "«\u00a0Code\u00a0»\u00a0: une lettre, puis des lettres, des chiffres ou des points sont attendus, comme E12."),
                Avis.refus(
                        parties.contains(code),
                        "«\u00a0Code\u00a0»\u00a0: %s est celui d’un module ou d’une rubrique, un autre est attendu.",
                        code),
                Avis.refus(
                        officiel.filter(engagement -> engagement.titre() != null)
                                .isPresent(),
                        "L’engagement %s a un titre officiel\u00a0: il ne se change pas ici.",
                        code),
                Avis.refus(
                        !parties.isEmpty() && !parties.contains(module),
                        "«\u00a0Module ou rubrique\u00a0»\u00a0: l’un de ceux-ci est attendu\u00a0: %s.",
                        String.join(", ", parties)),
                officiel.map(Engagement::module)
                        .filter(sien -> !sien.equals(module))
                        .map(sien -> "L’engagement %s est du module %s, selon le référentiel.".formatted(code, sien)));
    }

    /**
     * Takes one away, or puts it back; what was answered and given to it is kept.
     *
     * @param vue the version of it that its author had before him
     * @throws SaisieRefusee if somebody changed it meanwhile
     */
    public void retirer(
            CodeDepartement departement, Referentiel version, String code, int vue, boolean retire, Acte acte) {
        EngagementSaisi actuel = saisis.de(departement, version.id()).stream()
                .filter(saisi -> saisi.code().equals(code) && saisi.version() == vue)
                .findFirst()
                .orElseThrow(() -> new SaisieRefusee(CHANGE, code));
        ecrire(departement, version, actuel.en(retire ? Etat.RETIRE : Etat.EN_USAGE, acte));
    }

    /**
     * Takes over the official titles of some that it had completed.
     *
     * @param vues the version of each that its author had before him, by code
     * @throws SaisieRefusee if somebody changed one of them meanwhile, or it has no official title; nothing is written then
     */
    @Transactional
    public void remplacer(CodeDepartement departement, Referentiel version, Map<String, Integer> vues, Acte acte) {
        List<EngagementSaisi> remplacables =
                RemplacementParLOfficiel.de(version, saisis.de(departement, version.id())).lignes().stream()
                        .filter(RemplacementParLOfficiel.Ligne::remplacee)
                        .map(RemplacementParLOfficiel.Ligne::saisi)
                        .toList();
        vues.forEach((code, vue) -> ecrire(
                departement,
                version,
                remplacables.stream()
                        .filter(saisi -> saisi.code().equals(code) && saisi.version() == vue)
                        .findFirst()
                        .orElseThrow(() -> new SaisieRefusee(CHANGE, code))
                        .en(Etat.REMPLACE, acte)));
    }

    private void ecrire(CodeDepartement departement, Referentiel version, EngagementSaisi saisi) {
        if (!saisis.ecrire(departement, version.id(), saisi)) {
            throw new SaisieRefusee(CHANGE, saisi.code());
        }
    }
}
