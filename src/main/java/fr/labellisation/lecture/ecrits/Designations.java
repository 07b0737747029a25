package fr.labellisation.lecture.ecrits;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.comites.Comite;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the codes in the writings of a site stand for.
 *
 * @param versions of the démarches of the site; null for one that is not known here any more
 * @param sites names of the sites of its département
 * @param actions titles by id, with the site; of the démarches of the site
 */
record Designations(
        Map<CodeDemarche, Optional<Referentiel>> versions,
        Map<CodeSite, String> sites,
        Map<Long, ActionNommee> actions,
        List<Audit> audits,
        List<Constat> constats,
        List<Comite> comites) {

    /** @param site null for a wish of a committee common to all sites */
    record ActionNommee(String intitule, CodeSite site) {}

    /** « E5 – Accueil téléphonique »; the code alone where its title is not known. */
    String engagement(CodeDemarche demarche, String code) {
        Optional<Referentiel> version = version(demarche);
        return version.flatMap(r -> r.engagements().stream()
                        .filter(engagement -> engagement.code().equals(code))
                        .findFirst())
                .map(Engagement::libelle)
                .map(titre -> code + " – " + titre)
                .or(() -> version.flatMap(r -> r.module(code)).map(Module::libelle))
                .orElse(code);
    }

    /** « M2 – Délivrance de titres ». */
    String module(CodeDemarche demarche, String code) {
        return version(demarche)
                .flatMap(version -> version.module(code))
                .map(Module::libelle)
                .orElse(code);
    }

    /** The module of an engagement; empty where it is not known. */
    String moduleDe(CodeDemarche demarche, String engagement) {
        return version(demarche)
                .flatMap(version -> version.engagements().stream()
                        .filter(un -> un.code().equals(engagement) && un.module() != null)
                        .map(Engagement::module)
                        .findFirst()
                        .or(() -> version.module(engagement).map(Module::code)))
                .map(code -> module(demarche, code))
                .orElse("");
    }

    private Optional<Referentiel> version(CodeDemarche demarche) {
        return demarche == null ? Optional.empty() : versions.getOrDefault(demarche, Optional.empty());
    }

    String nomDuSite(String code) {
        return CodeSite.reconnait(code) ? sites.getOrDefault(new CodeSite(code), code) : code;
    }

    /** A group that carries out an action: « Chef de service, Préfecture d’Évry ». */
    String groupe(String groupe) {
        int point = groupe.indexOf('.');
        return Role.duGroupe(groupe)
                .map(role ->
                        role.parSite() ? role.libelle() + ", " + nomDuSite(groupe.substring(0, point)) : role.libelle())
                .orElse(groupe);
    }

    /** The title of an action; its number where it is not known. */
    String action(String id) {
        return Optional.of(id)
                .filter(numero -> numero.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(actions::get)
                .map(ActionNommee::intitule)
                .orElse(id);
    }

    String constat(String id) {
        return constats.stream()
                .filter(constat -> String.valueOf(constat.id()).equals(id))
                .map(constat -> constat.type().libelle() + ", " + constat.texte())
                .findFirst()
                .orElse(id);
    }

    Optional<Audit> audit(String id) {
        return audits.stream()
                .filter(audit -> String.valueOf(audit.id()).equals(id))
                .findFirst();
    }

    /** « Audit de suivi du 23 septembre 2014 »; with whoever holds it where another one of the kind has the same day. */
    String enClair(Audit audit) {
        String nature = audit.nature().libelle();
        boolean seul = audits.stream()
                .noneMatch(autre -> autre.id() != audit.id()
                        && autre.etat() != Audit.Etat.ANNULE
                        && autre.nature() == audit.nature()
                        && Objects.equals(autre.le(), audit.le()));
        return nature.substring(0, 1).toUpperCase(Locale.FRENCH)
                + nature.substring(1)
                + du(audit.le())
                + (seul ? "" : ", " + (audit.organisme() == null ? "n°\u00a0" + audit.id() : audit.organisme()));
    }

    private static String du(LocalDate jour) {
        return jour == null ? "" : " du " + DateFrancaise.de(jour);
    }

    /**
     * What a writing of that day is about; empty for the site itself, and where nothing of the kind is known.
     *
     * @param audit id of the audit that was kept with it; null where none was: then the day tells it
     */
    String objet(AProposDe sujet, LieuDeLEcrit lieu, CodeDemarche demarche, Long audit, LocalDate jour) {
        if (sujet == AProposDe.ACTION) {
            return Optional.ofNullable(lieu.action())
                    .map(actions::get)
                    .map(ActionNommee::intitule)
                    .orElse("");
        }
        if (sujet.comite()) {
            return leSien(
                            comites.stream().filter(comite -> comite.demarche().equals(demarche)),
                            Designations::jour,
                            sujet,
                            jour)
                    .map(comite -> "Comité" + du(jour(comite)))
                    .orElse("");
        }
        if (!sujet.audit()) {
            return "";
        }
        return Optional.ofNullable(audit)
                .flatMap(numero -> audit(String.valueOf(numero)))
                .or(() -> leSien(
                        audits.stream().filter(connu -> repond(connu, sujet, lieu, demarche)), Audit::le, sujet, jour))
                .map(this::enClair)
                .orElse("");
    }

    private static LocalDate jour(Comite comite) {
        return comite.convoqueLe() == null ? null : comite.convoqueLe().toLocalDate();
    }

    private static boolean repond(Audit audit, AProposDe sujet, LieuDeLEcrit lieu, CodeDemarche demarche) {
        return audit.demarche().equals(demarche)
                && audit.etat() != Audit.Etat.ANNULE
                && audit.nature() == NatureAudit.INTERNE == sujet.auditInterne()
                && (audit.label() != null) == lieu.duLabel();
    }

    /** Before it takes place the next one is spoken of, one without a day after the others; afterwards the last one held. */
    private static <T> Optional<T> leSien(
            Stream<T> candidats, Function<T, LocalDate> date, AProposDe sujet, LocalDate jour) {
        List<T> tous = candidats.toList();
        Comparator<T> parDate = Comparator.comparing(date, Comparator.nullsLast(Comparator.naturalOrder()));
        Optional<T> prochain = tous.stream()
                .filter(un -> date.apply(un) == null || !date.apply(un).isBefore(jour))
                .min(parDate);
        Optional<T> dernier = tous.stream()
                .filter(un -> date.apply(un) != null && !date.apply(un).isAfter(jour))
                .max(parDate);
        return sujet.aVenir() ? prochain.or(() -> dernier) : dernier;
    }
}
