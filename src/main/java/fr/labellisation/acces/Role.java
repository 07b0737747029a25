package fr.labellisation.acces;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Optional;

/** What a person may be in a démarche. The group of a role is local; the bare code is the group that carries its rights. */
public enum Role implements Code {
    PREFET("Préfet", Etendue.DEPARTEMENT),
    CABINET("Cabinet du préfet", Etendue.DEPARTEMENT),
    SECRETAIRE_GENERAL("Secrétaire général", Etendue.DEPARTEMENT),
    REFERENT_QUALITE("Référent qualité", Etendue.DEPARTEMENT),
    CORRESPONDANT_QUALITE("Correspondant qualité", Etendue.SITE),
    CHEF_DE_SERVICE("Chef de service", Etendue.SITE),
    FORMATION("Formation", Etendue.DEPARTEMENT),
    COMMUNICATION("Communication", Etendue.DEPARTEMENT),
    AUDITEUR_INTERNE("Auditeur interne", Etendue.SITE),
    AUDITEUR_EXTERNE("Auditeur externe", Etendue.SITE),
    MINISTERE("Ministère", Etendue.NATION),
    ADMINISTRATEUR("Administrateur", Etendue.NATION);

    private enum Etendue {
        SITE,
        DEPARTEMENT,
        NATION
    }

    private final String libelle;
    private final Etendue portee;

    Role(String libelle, Etendue portee) {
        this.libelle = libelle;
        this.portee = portee;
    }

    /** The role as a person reads it. */
    public String libelle() {
        return libelle;
    }

    public boolean parSite() {
        return portee == Etendue.SITE;
    }

    /** Held for the whole country, outside every département. */
    public boolean national() {
        return portee == Etendue.NATION;
    }

    /**
     * The group of those who hold this role there.
     *
     * @param departement ignored for a national role
     * @param site code of the site; ignored unless the role is held by site
     */
    public String groupe(CodeDepartement departement, CodeSite site) {
        String lieu = switch (portee) {
            case NATION -> null;
            case DEPARTEMENT -> CodeDepartement.texte(departement);
            case SITE -> CodeSite.texte(site);
        };
        if (lieu == null && !national()) {
            throw new IllegalArgumentException("Role %s needs a %s".formatted(code(), portee));
        }
        return national() ? code() : lieu + "." + code();
    }

    /** The role of which this is a group, local or bare; empty for any other group. */
    public static Optional<Role> duGroupe(String groupe) {
        String code = groupe.substring(groupe.lastIndexOf('.') + 1);
        return Code.eventuel(Role.class, code);
    }

    /** A bare group says what its members may do, not where: alone it is no role, unless the role is national. */
    public static boolean estTenuPar(String groupe) {
        return duGroupe(groupe)
                .filter(role -> role.national() || departementDuGroupe(groupe).isPresent())
                .isPresent();
    }

    /** The département of a local group: {@code 91} for {@code 91-evry.chef-de-service}; empty for a bare group. */
    public static Optional<CodeDepartement> departementDuGroupe(String groupe) {
        int point = groupe.indexOf('.');
        return Optional.of(groupe.substring(0, Math.max(0, point)).split("-", 2)[0])
                .filter(CodeDepartement::reconnait)
                .map(CodeDepartement::new);
    }
}
