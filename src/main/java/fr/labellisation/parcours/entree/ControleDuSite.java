package fr.labellisation.parcours.entree;

import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Territoire;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the département and the site that a row names; what names none, or several, is a fault of its cell. */
@Component
class ControleDuSite {
    private final Territoire territoire;

    ControleDuSite(Territoire territoire) {
        this.territoire = territoire;
    }

    Optional<CodeDepartement> departement(LectureDeLigne lecture, Connu connu) {
        String texte = lecture.texte(Colonne.DEPARTEMENT, LectureDeLigne.TAILLE).toUpperCase(Locale.ROOT);
        // A spreadsheet drops the zero of 01.
        String code = texte.length() == 1 ? "0" + texte : texte;
        if (code.isEmpty()) {
            if (lecture.vide(Colonne.DEPARTEMENT)) {
                lecture.faute(
                        Colonne.DEPARTEMENT, "«\u00a0Département\u00a0»\u00a0: un code comme 91 ou 2A est attendu.");
            }
            return Optional.empty();
        }
        if (territoire.reconnaitre(code).isEmpty()) {
            lecture.faute(
                    Colonne.DEPARTEMENT,
                    "Le département «\u00a0%s\u00a0» n’existe pas\u00a0: un code comme 91 ou 2A est attendu.",
                    code);
            return Optional.empty();
        }
        CodeDepartement departement = new CodeDepartement(code);
        if (!connu.permis().test(departement)) {
            lecture.faute(
                    Colonne.DEPARTEMENT,
                    "Le département %s n’est pas le vôtre\u00a0: vous ne pouvez pas y reprendre de site.",
                    code);
            return Optional.empty();
        }
        return Optional.of(departement);
    }

    Optional<Site> site(LectureDeLigne lecture, List<Site> connus) {
        String nom = lecture.texte(Colonne.SITE, LectureDeLigne.TAILLE);
        String type = lecture.texte(Colonne.TYPE, LectureDeLigne.TAILLE);
        if (!type.isEmpty() && Colonne.type(type).isEmpty()) {
            lecture.faute(
                    Colonne.TYPE,
                    "«\u00a0Type de site\u00a0»\u00a0: «\u00a0Préfecture\u00a0» ou «\u00a0Sous-préfecture\u00a0» est attendu.");
            return Optional.empty();
        }
        if (nom.isEmpty()) {
            if (lecture.vide(Colonne.SITE)) {
                lecture.faute(
                        Colonne.SITE, "«\u00a0Site\u00a0»\u00a0: le nom d’un site, sa ville ou son code est attendu.");
            }
            return Optional.empty();
        }
        List<Site> trouves = connus.stream()
                .filter(site -> nomme(site, nom))
                .filter(site -> type.isEmpty() || Colonne.type(type).orElseThrow() == site.type())
                .toList();
        if (trouves.size() == 1) {
            return Optional.of(trouves.get(0));
        }
        lecture.faute(
                Colonne.SITE,
                trouves.isEmpty()
                        ? "Le site «\u00a0%s\u00a0» n’existe pas dans ce département\u00a0; sites possibles\u00a0: %s."
                        : "«\u00a0%s\u00a0» désigne plusieurs sites\u00a0; précisez lequel\u00a0: %s.",
                nom,
                connus.stream().map(Site::nom).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    /** By its code, its name, or its town alone. */
    private static boolean nomme(Site site, String texte) {
        String nu = Entetes.nu(texte);
        String code = site.code().valeur();
        String nom = Entetes.nu(site.nom());
        return Stream.of(Entetes.nu(code), Entetes.nu(code.substring(code.indexOf('-'))), nom)
                        .anyMatch(nu::equals)
                || nom.startsWith(Entetes.nu(site.type().libelle()))
                        && (nom.endsWith(" " + nu)
                                && nom.length() - nu.length()
                                        <= Entetes.nu(site.type().libelle()).length() + 5);
    }
}
