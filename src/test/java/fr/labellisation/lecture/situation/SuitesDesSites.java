package fr.labellisation.lecture.situation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the sites of {@link NationRemplie} bring with them over the years: a forecast for each démarche, committees, findings,
 * answers, reminders and messages. Each is one statement over the tables, so that a hundred times the country takes seconds.
 */
public final class SuitesDesSites {
    private static final List<String> TABLES = List.of(
            "courriel_rappel where raison = 'essai'",
            "courriel where cle like 'essai/%'",
            "rappel where objet like 'essai/%'",
            "evaluation where site like '%-essai-%'",
            "constat where audit in (select id from audit where site like '%-essai-%')",
            "comite where demarche like '%-0001%'",
            "prevision_etape where site like '%-essai-%'",
            "prevision where demarche like '%-0001%'");

    private final JdbcClient base;
    private final OffsetDateTime maintenant;

    public SuitesDesSites(JdbcClient base, Instant maintenant) {
        this.base = base;
        this.maintenant = maintenant.atOffset(ZoneOffset.UTC);
    }

    public void remplir() {
        previsions();
        taches();
        ecrire("""
            insert into comite (demarche, portee, convoque_le, lieu)
            select code, 'commun', :le, 'Préfecture' from demarche where code like '%-0001%'""");
        ecrire("""
            insert into constat (audit, type, texte)
            select id, 'PF', 'Accueil' from audit where site like '%-essai-%'""");
        ecrire("""
            insert into evaluation (demarche, site, module, engagement, resultat, le, auteur)
            select demarche, site, 'M1', 'E1', 'conforme', :le, 'essai' from perimetre where site like '%-essai-%'""");
        messages();
    }

    /** To be called before the sites themselves are taken away. */
    public void vider() {
        TABLES.forEach(table -> base.sql("delete from " + table).update());
    }

    private void previsions() {
        ecrire("""
            insert into prevision (demarche, version, cible, renouvellement, gardee_le, gardee_par)
            select code, 1, debut, false, :le, 'essai' from demarche where code like '%-0001%'""");
        ecrire("""
            insert into prevision_etape (prevision, rang, etape, site, debut, fin)
            select p.id, row_number() over (partition by p.id order by s.site), 'EvaluerModule', s.site, p.cible, p.cible
            from prevision p join perimetre s on s.demarche = p.demarche where p.demarche like '%-0001%'""");
    }

    /** Half of what is open is held by somebody, and late. */
    private void taches() {
        ecrire("""
            update tache set titulaire = concat('personne-', site), due_le = apparue_le
            where element = 'Essai' and finie_le is null and id like '%-4'""");
    }

    private void messages() {
        for (String etat : List.of("prevu", "sans-destinataire", "transmis")) {
            base.sql("""
                insert into rappel (nature, objet, departement, demarche, site, jour, palier, destinataire, intitule, du_le,
                  etat, etat_le)
                select 'audit-externe', concat('essai/', s.site), d.departement, d.code, s.site, d.debut, 30, :etat, 'Audit',
                  :le, :etat, :le
                from perimetre s join demarche d on d.code = s.demarche where s.site like '%-essai-%'""").param("etat", etat).param("le", maintenant).update();
        }
        for (String etat : List.of("envoye", "incertain")) {
            base.sql("""
                insert into courriel (cle, message_id, nature, departement, demarche, personne, nom, adresse, sujet, texte, html,
                  etat, prochain_essai, cree_le, etat_le)
                select concat('essai/', s.site, '/', :etat), concat(s.site, '/', :etat), 'jour', d.departement, d.code,
                  concat('personne-', s.site), 'Essai', 'essai@example.org', 'Essai', 'Essai', 'Essai', :etat, :le, :le, :le
                from perimetre s join demarche d on d.code = s.demarche where s.site like '%-essai-%'""").param("etat", etat).param("le", maintenant).update();
        }
        ecrire("""
            insert into courriel_rappel (courriel, rappel, raison)
            select c.id, r.id, 'essai' from rappel r
            join courriel c on c.cle in (concat(r.objet, '/envoye'), concat(r.objet, '/incertain'))
            where r.etat = 'transmis'""");
    }

    private void ecrire(String sql) {
        base.sql(sql).param("le", maintenant).update();
    }
}
