package fr.labellisation.web.pages.site;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.site.VueSite.VueAudit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The audits of a site with their findings, the gravest findings first. */
@Component
class AuditsEnClair {
    private final Audits audits;
    private final Constats constats;

    AuditsEnClair(Audits audits, Constats constats) {
        this.audits = audits;
        this.constats = constats;
    }

    List<VueAudit> duSite(String site) {
        Map<Long, List<Constat>> parAudit =
                constats.duSite(site).stream().collect(Collectors.groupingBy(Constat::audit));
        return audits.duSite(site).stream()
                .map(audit -> de(audit, parAudit.getOrDefault(audit.id(), List.of())))
                .toList();
    }

    private static VueAudit de(Audit audit, List<Constat> constats) {
        String nature = audit.nature().libelle();
        return new VueAudit(
                audit,
                nature.substring(0, 1).toUpperCase(Locale.FRENCH)
                        + nature.substring(1)
                        + (audit.le() == null ? "" : ", " + DateFrancaise.de(audit.le())),
                etat(audit),
                decompte(constats),
                constats.stream()
                        .sorted((un, autre) -> autre.type().compareTo(un.type()))
                        .toList());
    }

    private static String etat(Audit audit) {
        return switch (audit.etat()) {
            case DEMANDE ->
                audit.auPlusTard() == null
                        ? "demandé, date à fixer"
                        : "demandé, à tenir au plus tard le " + DateFrancaise.de(audit.auPlusTard());
            case DATE -> "prévu";
            case PASSE -> "tenu, suites en cours";
            case CLOS -> "clos";
            case ANNULE -> "annulé";
        };
    }

    /** « 1 non-conformité mineure, 2 points forts ». */
    private static String decompte(List<Constat> constats) {
        return Arrays.stream(TypeConstat.values())
                .sorted((un, autre) -> autre.compareTo(un))
                .map(type -> {
                    long nombre = constats.stream()
                            .filter(constat -> constat.type() == type)
                            .count();
                    return nombre == 0 ? "" : EnClair.nombre(nombre, minuscule(type.libelle()), pluriel(type));
                })
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String pluriel(TypeConstat type) {
        return switch (type) {
            case POINT_FORT -> "points forts";
            case PISTE_DE_PROGRES -> "pistes de progrès";
            case POINT_SENSIBLE -> "points sensibles";
            case NC_MINEURE -> "non-conformités mineures";
            case NC_MAJEURE -> "non-conformités majeures";
        };
    }

    private static String minuscule(String libelle) {
        return libelle.substring(0, 1).toLowerCase(Locale.FRENCH) + libelle.substring(1);
    }
}
