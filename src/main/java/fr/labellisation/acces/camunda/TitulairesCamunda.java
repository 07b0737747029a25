package fr.labellisation.acces.camunda;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.labellisation.acces.Annuaire.Referent;
import fr.labellisation.acces.Compte;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Many members at once, read in the identity tables: the engine's own query asks for one group at a time, and a morning of
 * messages asks for all those of a département.
 */
@Component
class TitulairesCamunda {
    private static final String PERSONNE = "u.ID_ as id, u.FIRST_ as prenom, u.LAST_ as nom, u.EMAIL_ as courriel";

    private final JdbcClient base;

    TitulairesCamunda(JdbcClient base) {
        this.base = base;
    }

    Map<String, List<Personne>> desGroupes(Collection<String> groupes) {
        if (groupes.isEmpty()) {
            return Map.of();
        }
        return base
                .sql("select m.GROUP_ID_ as groupe, " + PERSONNE + " from ACT_ID_MEMBERSHIP m"
                        + " join ACT_ID_USER u on u.ID_ = m.USER_ID_ where m.GROUP_ID_ in (:groupes) order by u.ID_")
                .param("groupes", groupes)
                .query((ligne, rang) -> Map.entry(ligne.getString("groupe"), personne(ligne)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<Referent> referents(Collection<CodeDepartement> departements) {
        if (departements.isEmpty()) {
            return List.of();
        }
        return base.sql("select m.GROUP_ID_ as groupe, i.VALUE_ as depuis, " + PERSONNE + " from ACT_ID_MEMBERSHIP m"
                        + " join ACT_ID_USER u on u.ID_ = m.USER_ID_"
                        + " left join ACT_ID_INFO i on i.USER_ID_ = u.ID_ and i.KEY_ = :cle"
                        + " where m.GROUP_ID_ in (:groupes) order by m.GROUP_ID_, u.ID_")
                .param("cle", GardeDesComptes.REFERENT_DEPUIS)
                .param(
                        "groupes",
                        departements.stream()
                                .map(departement -> Role.REFERENT_QUALITE.groupe(departement, null))
                                .toList())
                .query((ligne, rang) -> new Referent(
                        Role.departementDuGroupe(ligne.getString("groupe")).orElseThrow(),
                        personne(ligne),
                        Optional.ofNullable(ligne.getString("depuis"))
                                .map(Instant::parse)
                                .orElse(null)))
                .list();
    }

    Map<String, Personne> lesPersonnes(Collection<String> logins) {
        if (logins.isEmpty()) {
            return Map.of();
        }
        return base
                .sql("select " + PERSONNE + " from ACT_ID_USER u where u.ID_ in (:logins)")
                .param("logins", logins)
                .query((ligne, rang) -> personne(ligne))
                .list()
                .stream()
                .collect(Collectors.toMap(Personne::id, Function.identity()));
    }

    /** What of a person and one of his roles stands on a row; the role is null for somebody without any. */
    private record RoleLu(CodeDepartement departement, Personne personne, String role) {}

    Map<CodeDepartement, List<Compte>> auxAdresses(Collection<String> courriels) {
        if (courriels.isEmpty()) {
            return Map.of();
        }
        Map<CodeDepartement, Map<Personne, List<String>>> lus = base
                .sql("select t.TENANT_ID_ as departement, m.GROUP_ID_ as groupe, g.NAME_ as role, " + PERSONNE
                        + " from ACT_ID_USER u join ACT_ID_TENANT_MEMBER t on t.USER_ID_ = u.ID_"
                        + " left join ACT_ID_MEMBERSHIP m on m.USER_ID_ = u.ID_"
                        + " left join ACT_ID_GROUP g on g.ID_ = m.GROUP_ID_"
                        + " where lower(u.EMAIL_) in (:courriels) order by u.ID_, g.NAME_")
                .param(
                        "courriels",
                        courriels.stream()
                                .map(c -> c.toLowerCase(Locale.ROOT))
                                .distinct()
                                .toList())
                .query((ligne, rang) -> new RoleLu(
                        new CodeDepartement(ligne.getString("departement")),
                        personne(ligne),
                        ligne.getString("groupe") != null && Role.estTenuPar(ligne.getString("groupe"))
                                ? ligne.getString("role")
                                : null))
                .list()
                .stream()
                .collect(groupingBy(
                        RoleLu::departement,
                        groupingBy(
                                RoleLu::personne,
                                LinkedHashMap::new,
                                mapping(RoleLu::role, filtering(Objects::nonNull, toList())))));
        Map<CodeDepartement, List<Compte>> comptes = new HashMap<>();
        lus.forEach((departement, personnes) -> comptes.put(
                departement,
                personnes.entrySet().stream()
                        .map(un -> new Compte(un.getKey(), un.getValue()))
                        .toList()));
        return comptes;
    }

    private static Personne personne(ResultSet ligne) throws SQLException {
        return AnnuaireCamunda.personne(
                ligne.getString("id"), ligne.getString("prenom"), ligne.getString("nom"), ligne.getString("courriel"));
    }
}
