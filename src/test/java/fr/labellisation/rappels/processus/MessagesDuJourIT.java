package fr.labellisation.rappels.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.rappels.TourneeDesMessages;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves on which morning, to whom; 7 January 2013 is a Monday. */
class MessagesDuJourIT extends Parcours91 {
    private static final String REFERENT = "91.referent-qualite";
    private static final String SECRETAIRE = "91.secretaire-general";
    private static final String AUDIT = "Audit externe initial – Préfecture d’Évry";

    @Autowired
    private TourneeDesMessages tournee;

    @BeforeEach
    void lundiMatin() {
        le("2013-01-07T09:00");
    }

    private void le(String instant) {
        horloge.regler(OffsetDateTime.parse(instant + ":00+01:00").toInstant());
    }

    /** A row as the path writes it. */
    private record Ligne(
            String nature, String objet, String jour, int palier, String groupe, String du, boolean urgent) {

        static Ligne audit(int palier, String groupe, String du) {
            return new Ligne("audit-externe", "audit:12", "2013-02-06", palier, groupe, du, false);
        }

        Ligne dObjet(String autre) {
            return new Ligne(nature, autre, jour, palier, groupe, du, urgent);
        }

        Ligne urgente() {
            return new Ligne(nature, objet, jour, palier, groupe, du, true);
        }
    }

    private void rappel(Ligne ligne) {
        rappel(ligne, DEPARTEMENT, AUDIT);
    }

    private void rappel(Ligne ligne, String departement, String intitule) {
        base.sql("""
                        insert into rappel (nature, objet, departement, demarche, jour, palier, destinataire, intitule, urgent,
                          du_le, etat, etat_le)
                        values (:nature, :objet, :departement, '91-2013', :jour, :palier, :groupe, :intitule, :urgent, :du,
                          'demande', :du)""")
                .param("nature", ligne.nature())
                .param("objet", ligne.objet())
                .param("departement", departement)
                .param("jour", LocalDate.parse(ligne.jour()))
                .param("palier", ligne.palier())
                .param("groupe", ligne.groupe())
                .param("intitule", intitule)
                .param("urgent", ligne.urgent())
                .param("du", OffsetDateTime.parse(ligne.du() + ":00+01:00"))
                .update();
    }

    private List<Map<String, Object>> courriels() {
        return base.sql("select * from courriel order by personne, id").query().listOfRows();
    }

    private List<String> sujets() {
        return base.sql("select personne || ' ' || sujet from courriel order by personne, id")
                .query(String.class)
                .list();
    }

    private List<String> etats() {
        return base.sql("select etat from rappel order by id")
                .query(String.class)
                .list();
    }

    private String login(String groupe) {
        return annuaire.titulaires(groupe).get(0).id();
    }

    @Test
    void une_personne_recoit_un_seul_message_pour_tout_ce_qui_l_attend() {
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00"));
        rappel(Ligne.audit(30, SECRETAIRE, "2013-01-07T09:00"));
        rappel(Ligne.audit(30, REFERENT, "2013-01-07T09:00").dObjet("audit:13"));

        tournee.faire();
        tournee.faire();

        assertThat(sujets())
                .containsExactly(
                        login(REFERENT) + " 2 échéances, dont " + AUDIT + "\u00a0: dans 30 jours, le 6 février 2013",
                        login(SECRETAIRE) + " " + AUDIT + "\u00a0: dans 30 jours, le 6 février 2013");
        assertThat(etats()).containsOnly("transmis");
        assertThat(base.sql("select raison from courriel_rappel order by rappel")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Vous recevez ce rappel parce que vous êtes référent qualité (Essonne).",
                        "Vous recevez ce rappel parce que vous êtes secrétaire général (Essonne).",
                        "Vous recevez ce rappel parce que vous êtes référent qualité (Essonne).");
    }
}
