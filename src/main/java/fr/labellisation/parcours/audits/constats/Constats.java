package fr.labellisation.parcours.audits.constats;

import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.conduite.ConstatsBloquants;
import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings of all audits. */
@Repository
public class Constats implements ConstatsBloquants {
    private final JdbcClient base;
    private final Retouches retouches;
    private final Actions actions;

    Constats(JdbcClient base, Actions actions, Retouches retouches) {
        this.base = base;
        this.actions = actions;
        this.retouches = retouches;
    }

    /** The rows in which an auditor's findings are typed. */
    public static Champ champ() {
        return Champ.lignes(
                "constats",
                "Constats de l’audit",
                Champ.choix("type", "Type", codes(type -> true)).requis(),
                Champ.texte("engagement", "Engagement", 20),
                Champ.texteLong("texte", "Constat").requis());
    }

    /** The types that those rows choose from, under the name by which their forms read them. */
    public static Map<String, Object> offerts() {
        return Map.of("typesConstat", TypeConstat.choix());
    }

    public void enregistrer(long audit, List<Saisie> lignes) {
        lignes.forEach(ligne -> enregistrer(
                audit, TypeConstat.duCode(ligne.texte("type")), ligne.texte("engagement"), ligne.texte("texte")));
    }

    public void enregistrer(long audit, TypeConstat type, String engagement, String texte) {
        base.sql("insert into constat (audit, type, engagement, texte) values (:audit, :type, :engagement, :texte)")
                .param("audit", audit)
                .param("type", type.code())
                .param("engagement", engagement)
                .param("texte", texte)
                .update();
        retouches.noterAudits(List.of(audit));
    }

    public List<Constat> de(long audit) {
        return base.sql("select id, audit, type, engagement, texte, leve from constat where audit = :audit order by id")
                .param("audit", audit)
                .query(Constats::lire)
                .list();
    }

    /** The findings of all audits of a site, in the order in which they were entered. */
    public List<Constat> duSite(CodeSite site) {
        return base.sql("""
            select c.id, c.audit, c.type, c.engagement, c.texte, c.leve from constat c
            join audit a on a.id = c.audit where a.site = :site order by c.id\
            """).param("site", site.valeur()).query(Constats::lire).list();
    }

    /** The open findings of an audit of this kind that an action must answer. */
    public List<Constat> aTraiter(long audit, NatureAudit nature) {
        return de(audit).stream()
                .filter(constat -> !constat.leve() && constat.type().demandeUneAction(nature))
                .toList();
    }

    @Override
    public List<Long> bloquants(long audit) {
        return ids(audit, TypeConstat::bloqueLaDecision);
    }

    /** Ids of the findings of an audit that a decision does not wait for, lifted ones too. */
    public List<Long> nonBloquants(long audit) {
        return ids(audit, type -> !type.bloqueLaDecision());
    }

    private List<Long> ids(long audit, Predicate<TypeConstat> voulus) {
        return de(audit).stream()
                .filter(constat -> voulus.test(constat.type()))
                .map(Constat::id)
                .toList();
    }

    /** Non-conformities of these audits that are not major yet, of which an action is not closed yet. */
    public List<Constat> mineuresAnterieures(Collection<Long> audits) {
        List<Constat> ouvertes = de(audits, TypeConstat::devientMajeure);
        Set<Long> regles =
                actions.constatsRegles(ouvertes.stream().map(Constat::id).toList());
        return ouvertes.stream()
                .filter(constat -> !regles.contains(constat.id()))
                .toList();
    }

    public void lever(long constat) {
        base.sql("update constat set leve = true where id = :id")
                .param("id", constat)
                .update();
        retouches.noterConstat(constat);
    }

    /** Lifts the major non-conformities of these audits. */
    public void leverMajeures(Collection<Long> audits) {
        base.sql("update constat set leve = true where type in (:types) and audit in (:audits)")
                .param("types", List.of(codes(TypeConstat::bloqueLaDecision)))
                .param("audits", audits)
                .update();
        retouches.noterAudits(audits);
    }

    /** How many major non-conformities of these audits are still open. */
    public int majeuresOuvertes(Collection<Long> audits) {
        return de(audits, TypeConstat::bloqueLaDecision).size();
    }

    /** Those of these audits that are still open. */
    private List<Constat> de(Collection<Long> audits, Predicate<TypeConstat> voulus) {
        return audits.isEmpty()
                ? List.of()
                : base.sql("""
            select id, audit, type, engagement, texte, leve from constat
            where audit in (:audits) and type in (:types) and not leve order by id\
            """)
                        .param("audits", audits)
                        .param("types", List.of(codes(voulus)))
                        .query(Constats::lire)
                        .list();
    }

    private static String[] codes(Predicate<TypeConstat> voulus) {
        return Arrays.stream(TypeConstat.values())
                .filter(voulus)
                .map(TypeConstat::code)
                .toArray(String[]::new);
    }

    private static Constat lire(ResultSet ligne, int rang) throws SQLException {
        return new Constat(
                ligne.getLong("id"),
                ligne.getLong("audit"),
                TypeConstat.duCode(ligne.getString("type")),
                ligne.getString("engagement"),
                ligne.getString("texte"),
                ligne.getBoolean("leve"));
    }
}
