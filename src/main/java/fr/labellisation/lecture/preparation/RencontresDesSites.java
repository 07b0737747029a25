package fr.labellisation.lecture.preparation;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Committees, surveys and trainings of sites, and where their path was brought in: a statement each, however many sites. */
@Repository
class RencontresDesSites {
    private static final int POUR_CENT = 100;

    private final JdbcClient base;
    private final JoursOuvres jours;

    RencontresDesSites(JdbcClient base, JoursOuvres jours) {
        this.base = base;
        this.jours = jours;
    }

    /** A committee that met or will meet. */
    record Reunion(LocalDate le, boolean signee) {}

    /** The committees that serve each site, of whatever démarche that was not given up, the last one first. */
    Map<CodeSite, List<Reunion>> comites(ParcoursLus parcours) {
        Map<CodeSite, List<Reunion>> reunions = new HashMap<>();
        base.sql("""
            select c.portee, c.convoque_le, c.signe_le, d.departement from comite c join demarche d on d.code = c.demarche
            where d.etat <> :abandonnee and c.convoque_le is not null
              and (c.portee in (:sites) or c.portee = :commun and d.departement in (:departements))
            order by c.convoque_le desc, c.id desc
            """)
                .param("abandonnee", EtatDemarche.ABANDONNEE.code())
                .param("commun", Portee.COMMUN.valeur())
                .param("sites", parcours.codes().get("sites"))
                .param(
                        "departements",
                        parcours.tous().stream()
                                .map(p -> p.departement().valeur())
                                .distinct()
                                .toList())
                .query(ligne -> {
                    CodeDepartement departement = new CodeDepartement(ligne.getString("departement"));
                    String portee = ligne.getString("portee");
                    Reunion reunion = new Reunion(
                            ligne.getObject("convoque_le", OffsetDateTime.class)
                                    .atZoneSameInstant(jours.fuseau(departement))
                                    .toLocalDate(),
                            ligne.getObject("signe_le") != null);
                    parcours.tous().stream()
                            .map(Parcours::site)
                            .distinct()
                            .filter(site -> site.valeur().equals(portee)
                                    || Portee.COMMUN.valeur().equals(portee)
                                            && site.departement().equals(departement))
                            .forEach(site -> reunions.computeIfAbsent(site, nouveau -> new ArrayList<>())
                                    .add(reunion));
                });
        return reunions;
    }

    /** The last day on which results were published at each site, by whom the survey asked. */
    Map<CodeSite, Map<PublicEnquete, LocalDate>> enquetes(ParcoursLus parcours) {
        Map<CodeSite, Map<PublicEnquete, LocalDate>> enquetes = new HashMap<>();
        base.sql("select site, aupres_de, max(publiee_le) as le from enquete"
                        + " where site in (:sites) and publiee_le is not null group by site, aupres_de")
                .param("sites", parcours.codes().get("sites"))
                .query(ligne -> {
                    enquetes.computeIfAbsent(
                                    new CodeSite(ligne.getString("site")),
                                    nouveau -> new EnumMap<>(PublicEnquete.class))
                            .put(
                                    PublicEnquete.duCode(ligne.getString("aupres_de")),
                                    ligne.getObject("le", LocalDate.class));
                });
        return enquetes;
    }

    /** Of the last training of each way, how many of those called came, in percent, rounded down; none while nobody was called. */
    Map<Parcours, Integer> presents(ParcoursLus parcours) {
        Map<Parcours, Integer> presents = new HashMap<>();
        base.sql("""
            select f.demarche, f.site, sum(s.convoques) as convoques, sum(s.presents) as presents
            from formation f join session_formation s on s.formation = f.id and s.convoques > 0
            where f.id in (select max(id) from formation where demarche in (:demarches) and site in (:sites)
              group by demarche, site)
            group by f.demarche, f.site
            """).params(parcours.codes()).query(ligne -> {
            presents.put(
                    ParcoursLus.de(ligne), (int) (POUR_CENT * ligne.getLong("presents") / ligne.getLong("convoques")));
        });
        return presents;
    }

    /** Where each way stood when it was brought in; none for one that began here. */
    Map<Parcours, EtapeAtteinte> atteintes(ParcoursLus parcours) {
        Map<Parcours, EtapeAtteinte> atteintes = new HashMap<>();
        base.sql("select demarche, site, etape from etape_atteinte where demarche in (:demarches) and site in (:sites)")
                .params(parcours.codes())
                .query(ligne -> {
                    atteintes.put(
                            ParcoursLus.de(ligne),
                            Code.exiger(EtapeAtteinte.class, ligne.getString("etape"), "Étape atteinte inconnue"));
                });
        return atteintes;
    }
}
