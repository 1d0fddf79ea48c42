/** The items of the frameworks to which rules refer, with the titles and pages that their owners give them. */

/** Best practices by their ids, most of them of the reliability pillar: the page, and the title. */
const BEST_PRACTICES: Readonly<Record<string, readonly [page: string, title: string]>> = {
  "OPS06-BP03": ["ops_mit_deploy_risks_deploy_mgmt_sys", "Employ safe deployment strategies"],
  "OPS06-BP04": ["ops_mit_deploy_risks_auto_testing_and_rollback", "Automate testing and rollback"],
  "REL01-BP06": ["rel_manage_service_limits_suff_buffer_limits", "Ensure that a sufficient gap exists between the current quotas and the maximum usage to accommodate failover"],
  "REL02-BP01": ["rel_planning_network_topology_ha_conn_users", "Use highly available network connectivity for your workload public endpoints"],
  "REL02-BP02": ["rel_planning_network_topology_ha_conn_private_networks", "Provision redundant connectivity between private networks in the cloud and on-premises environments"],
  "REL02-BP04": ["rel_planning_network_topology_prefer_hub_and_spoke", "Prefer hub-and-spoke topologies over many-to-many mesh"],
  "REL05-BP01": ["rel_mitigate_interaction_failure_graceful_degradation", "Implement graceful degradation to transform applicable hard dependencies into soft dependencies"],
  "REL05-BP03": ["rel_mitigate_interaction_failure_limit_retries", "Control and limit retry calls"],
  "REL05-BP06": ["rel_mitigate_interaction_failure_stateless", "Make systems stateless where possible"],
  "REL05-BP07": ["rel_mitigate_interaction_failure_emergency_levers", "Implement emergency levers"],
  "REL06-BP01": ["rel_monitor_aws_resources_monitor_resources", "Monitor all components for the workload (Generation)"],
  "REL06-BP03": ["rel_monitor_aws_resources_notification_monitor", "Send notifications (Real-time processing and alarming)"],
  "REL07-BP01": ["rel_adapt_to_changes_autoscale_adapt", "Use automation when obtaining or scaling resources"],
  "REL07-BP02": ["rel_adapt_to_changes_reactive_adapt_auto", "Obtain resources upon detection of impairment to a workload"],
  "REL07-BP03": ["rel_adapt_to_changes_proactive_adapt_auto", "Obtain resources upon detection that more resources are needed for a workload"],
  "REL08-BP01": ["rel_tracking_change_management_planned_changemgmt", "Use runbooks for standard activities such as deployment"],
  "REL08-BP04": ["rel_tracking_change_management_immutable_infrastructure", "Deploy using immutable infrastructure"],
  "REL08-BP05": ["rel_tracking_change_management_automated_changemgmt", "Deploy changes with automation"],
  "REL09-BP01": ["rel_backing_up_data_identified_backups_data", "Identify and back up all data that needs to be backed up, or reproduce the data from sources"],
  "REL09-BP02": ["rel_backing_up_data_secured_backups_data", "Secure and encrypt backups"],
  "REL09-BP03": ["rel_backing_up_data_automated_backups_data", "Perform data backup automatically"],
  "REL09-BP04": ["rel_backing_up_data_periodic_recovery_testing_data", "Perform periodic recovery of the data to verify backup integrity and processes"],
  "REL10-BP01": ["rel_fault_isolation_multiaz_region_system", "Deploy the workload to multiple locations"],
  "REL10-BP02": ["rel_fault_isolation_single_az_system", "Automate recovery for components constrained to a single location"],
  "REL10-BP03": ["rel_fault_isolation_use_bulkhead", "Use bulkhead architectures to limit scope of impact"],
  "REL11-BP01": ["rel_withstand_component_failures_monitoring_health", "Monitor all components of the workload to detect failures"],
  "REL11-BP02": ["rel_withstand_component_failures_failover2good", "Fail over to healthy resources"],
  "REL11-BP03": ["rel_withstand_component_failures_auto_healing_system", "Automate healing on all layers"],
  "REL11-BP04": ["rel_withstand_component_failures_avoid_control_plane", "Rely on the data plane and not the control plane during recovery"],
  "REL11-BP05": ["rel_withstand_component_failures_static_stability", "Use static stability to prevent bimodal behavior"],
  "REL11-BP06": ["rel_withstand_component_failures_notifications_sent_system", "Send notifications when events impact availability"],
  "REL11-BP07": ["rel_withstand_component_failures_service_level_agreements", "Architect your product to meet availability targets and uptime service level agreements"],
  "REL12-BP04": ["rel_testing_resiliency_failure_injection_resiliency", "Test resiliency using chaos engineering"],
  "REL12-BP05": ["rel_testing_resiliency_game_days_resiliency", "Conduct game days regularly"],
  "REL13-BP01": ["rel_planning_for_recovery_objective_defined_recovery", "Define recovery objectives for downtime and data loss"],
  "REL13-BP02": ["rel_planning_for_recovery_disaster_recovery", "Use defined recovery strategies to meet the recovery objectives"],
  "REL13-BP03": ["rel_planning_for_recovery_dr_tested", "Test disaster recovery implementation to validate the implementation"],
  "REL13-BP04": ["rel_planning_for_recovery_config_drift", "Manage configuration drift at the DR site or Region"],
  "REL13-BP05": ["rel_planning_for_recovery_auto_recovery", "Automate recovery"],
};

/** Controls and their enhancements by their ids. */
const CONTROLS: Readonly<Record<string, string>> = {
  "AU-5": "Response to Audit Logging Process Failures",
  "CA-7": "Continuous Monitoring",
  "CM-2": "Baseline Configuration",
  "CM-3": "Configuration Change Control",
  "CM-6": "Configuration Settings",
  "CP-2": "Contingency Plan",
  "CP-2(2)": "Contingency Plan: Capacity Planning",
  "CP-2(5)": "Contingency Plan: Continue Mission and Business Functions",
  "CP-4": "Contingency Plan Testing",
  "CP-6": "Alternate Storage Site",
  "CP-6(1)": "Alternate Storage Site: Separation from Primary Site",
  "CP-6(2)": "Alternate Storage Site: Recovery Time and Recovery Point Objectives",
  "CP-7": "Alternate Processing Site",
  "CP-8": "Telecommunications Services",
  "CP-9": "System Backup",
  "CP-9(1)": "System Backup: Testing for Reliability and Integrity",
  "CP-9(3)": "System Backup: Separate Storage for Critical Information",
  "CP-9(5)": "System Backup: Transfer to Alternate Storage Site",
  "CP-9(6)": "System Backup: Redundant Secondary System",
  "CP-9(8)": "System Backup: Cryptographic Protection",
  "CP-10": "System Recovery and Reconstitution",
  "CP-10(2)": "System Recovery and Reconstitution: Transaction Recovery",
  "CP-10(4)": "System Recovery and Reconstitution: Restore Within Time Period",
  "IR-3": "Incident Response Testing",
  "IR-4": "Incident Handling",
  "SC-5": "Denial-of-service Protection",
  "SC-5(2)": "Denial-of-service Protection: Capacity, Bandwidth, and Redundancy",
  "SC-12": "Cryptographic Key Establishment and Management",
  "SC-12(1)": "Cryptographic Key Establishment and Management: Availability",
  "SC-24": "Fail in Known State",
  "SC-36": "Distributed Processing and Storage",
  "SI-2": "Flaw Remediation",
  "SI-4": "System Monitoring",
  "SI-4(5)": "System Monitoring: System-generated Alerts",
  "SI-7": "Software, Firmware, and Information Integrity",
  "SI-12": "Information Management and Retention",
  "SI-13": "Predictable Failure Prevention",
  "SI-13(5)": "Predictable Failure Prevention: Failover Capability",
  "SI-17": "Fail-safe Procedures",
};

/** An item as its owner describes it. */
export interface Taxon {
  readonly title: string;
  readonly page: string;
}

/** The edition of the framework whose ids are used; its pages stay when a new one comes out. */
export const WELL_ARCHITECTED_EDITION = "2025-02-25";

export const NIST_PAGE = "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final";

export function bestPractice(id: string): Taxon | undefined {
  const found = Object.hasOwn(BEST_PRACTICES, id) ? BEST_PRACTICES[id] : undefined;
  if (!found) return undefined;
  const [page, title] = found;
  return { title, page: `https://docs.aws.amazon.com/wellarchitected/${WELL_ARCHITECTED_EDITION}/framework/${page}.html` };
}

export function control(id: string): Taxon | undefined {
  const title = Object.hasOwn(CONTROLS, id) ? CONTROLS[id] : undefined;
  return title === undefined ? undefined : { title, page: NIST_PAGE };
}
