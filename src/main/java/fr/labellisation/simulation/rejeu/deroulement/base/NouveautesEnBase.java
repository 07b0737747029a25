package fr.labellisation.simulation.rejeu.deroulement.base;

import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie.Genre;
import fr.labellisation.socle.regles.DateFrancaise;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of the application tell since the last look: reminders, calendars, states. */
public final class NouveautesEnBase {
    private final JdbcClient base;
    private final String departement;
    private final Map<String, String> etats = new HashMap<>();
    private final Set<Long> rappelsVus = new HashSet<>();
    private long derniereEcheance;

    public NouveautesEnBase(JdbcClient base, String departement) {
        this.base = base;
        this.departement = departement;
        relever(null);
    }

    public List<LigneChronologie> relever(ZonedDateTime maintenant) {
        List<LigneChronologie> lignes = new ArrayList<>();
        lignes.addAll(etats(maintenant));
        lignes.addAll(echeances(maintenant));
        lignes.addAll(rappels(maintenant));
        return lignes;
    }

    private List<LigneChronologie> etats(ZonedDateTime maintenant) {
        List<LigneChronologie> lignes = new ArrayList<>();
        base.sql("""
                        select 'demarche' as genre, code, cast(null as varchar(64)) as site, etat, cible as fin
                          from demarche where departement = :departement
                        union all select 'label', l.code, l.site, l.etat, l.expire_le
                          from label l join site s on s.code = l.site where s.departement = :departement
                        order by 1, 2""").param("departement", departement).query(ligne -> {
            String etat = ligne.getString("etat");
            if (!etat.equals(etats.put(ligne.getString("code"), etat))) {
                lignes.add(etat(ligne, maintenant));
            }
        });
        return lignes;
    }

    private static LigneChronologie etat(ResultSet ligne, ZonedDateTime maintenant) throws SQLException {
        boolean label = ligne.getString("genre").equals("label");
        String texte = "%s %s\u00a0: %s"
                .formatted(label ? "Label" : "Démarche", ligne.getString("code"), ligne.getString("etat"));
        LocalDate fin = ligne.getObject("fin", LocalDate.class);
        boolean delivre = label && "delivre".equals(ligne.getString("etat"));
        return new LigneChronologie(
                maintenant,
                ligne.getString("site"),
                label ? Genre.LABEL : Genre.DEMARCHE,
                null,
                delivre ? texte + " jusqu’au " + DateFrancaise.de(fin) : texte,
                null,
                List.of());
    }

    private List<LigneChronologie> echeances(ZonedDateTime maintenant) {
        return base.sql("""
                        select e.id, e.nature, e.le, l.site from echeance e join label l on l.code = e.label
                        join site s on s.code = l.site
                        where s.departement = :departement and e.id > :dernier order by e.id""")
                .param("departement", departement)
                .param("dernier", derniereEcheance)
                .query((ligne, rang) -> {
                    derniereEcheance = ligne.getLong("id");
                    String texte = "Échéance prévue\u00a0: %s, %s"
                            .formatted(
                                    ligne.getString("nature").replace('-', ' '),
                                    DateFrancaise.de(ligne.getObject("le", LocalDate.class)));
                    return new LigneChronologie(
                            maintenant, ligne.getString("site"), Genre.ECHEANCE, null, texte, null, List.of());
                })
                .list();
    }

    /** One line for each reminder asked for, whoever receives it; tasks tell of themselves. */
    private List<LigneChronologie> rappels(ZonedDateTime maintenant) {
        Map<String, LigneChronologie> lignes = new LinkedHashMap<>();
        base.sql("""
                        select id, nature, palier, unite, destinataire, jour, site, intitule from rappel
                        where departement = :departement and etat in (:dits) and nature not in (:taches) order by id""")
                .param("dits", EtatRappel.codesDits())
                .param("taches", List.of(NatureRappel.TACHE_PROCHE.code(), NatureRappel.TACHE_EN_RETARD.code()))
                .param("departement", departement)
                .query(ligne -> {
                    if (rappelsVus.add(ligne.getLong("id"))) {
                        LigneChronologie rappel = rappel(ligne, maintenant);
                        lignes.merge(rappel.site() + rappel.texte(), rappel, NouveautesEnBase::aAussi);
                    }
                });
        return List.copyOf(lignes.values());
    }

    private static LigneChronologie rappel(ResultSet ligne, ZonedDateTime maintenant) throws SQLException {
        int palier = ligne.getInt("palier");
        String unite = "mois".equals(ligne.getString("unite")) ? "mois" : palier > 1 ? "jours" : "jour";
        String texte = "Rappel demandé\u00a0: %s, %s, à %d %s"
                .formatted(
                        ligne.getString("intitule"),
                        DateFrancaise.de(ligne.getObject("jour", LocalDate.class)),
                        palier,
                        unite);
        return new LigneChronologie(
                maintenant,
                ligne.getString("site"),
                Genre.RAPPEL,
                null,
                texte,
                ligne.getString("destinataire"),
                List.of());
    }

    private static LigneChronologie aAussi(LigneChronologie un, LigneChronologie autre) {
        return new LigneChronologie(
                un.le(), un.site(), un.genre(), null, un.texte(), un.qui() + ", " + autre.qui(), List.of());
    }
}
