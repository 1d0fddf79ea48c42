// Made by scripts/configuration.ts from src/config/schema.ts. Do not edit.
"use strict";
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/resilint/resilint/blob/main/schemas/resilint.schema.json","description":"The configuration of Resilint: .resilint.yaml, .resilint.yml, .resilint.json, or the key resilint of package.json.","type":"object","title":"configuration","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","title":"version of the configuration","enum":[1],"description":"The version of this file's format."},"workloads":{"type":"array","title":"list of workloads","minItems":1,"maxItems":1000,"items":{"type":"object","title":"workload","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","title":"name","pattern":"\\S","examples":["shop"],"description":"What the report calls it."},"tier":{"type":"string","title":"DR tier","enum":["backup-restore","pilot-light","warm-standby","multi-region","active-active"],"description":"The DR tier to meet; --tier on the command line wins."},"criticality":{"type":"string","title":"criticality","enum":["mission-critical","business-critical","business-operational","non-critical"],"description":"How much it matters, in place of numbers: it works again within 15 minutes, 1, 4 or 24 hours, whatever happens."},"availability":{"type":"number","title":"availability","exclusiveMinimum":0,"exclusiveMaximum":100,"examples":[99.95],"description":"The availability that is asked for, as a percentage of the time."},"objectives":{"type":"object","title":"map of objectives","additionalProperties":false,"properties":{"mistake":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When data is deleted or corrupted by mistake."},"instance":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When an instance is lost."},"zone":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When an Availability Zone is lost."},"region":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When a Region is lost. --rto and --rpo on the command line win."}},"description":"What it is to reach, by what happens, in place of the tier's own objectives."},"include":{"type":"array","title":"list of globs","minItems":1,"maxItems":100,"items":{"type":"string","title":"glob","pattern":"\\S","examples":["infra/shop/**"]},"examples":[["infra/shop/**"]],"description":"The files that belong to it, as globs from the folder of this file; a folder stands for all that is in it."},"primary":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"],"description":"The home Region."},"recovery":{"type":"array","title":"list of AWS Regions","minItems":0,"maxItems":100,"items":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"]},"examples":[["us-west-2"]],"description":"The Regions in which it recovers; none, [], where it stays in its own on purpose."},"deployments":{"type":"array","title":"list of deployments","minItems":1,"maxItems":1000,"items":{"type":"object","title":"deployment","additionalProperties":false,"oneOf":[{"required":["template"]},{"required":["module"]}],"properties":{"template":{"type":"string","title":"path","pattern":"\\S","examples":["infra/app.yaml"],"description":"The CloudFormation template, from the folder of this file."},"module":{"type":"string","title":"path","pattern":"\\S","examples":["infra/app.yaml"],"description":"The folder of the Terraform root module, from the folder of this file."},"region":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"],"description":"The Region that it is deployed to."},"account":{"type":["string","integer"],"title":"AWS account id","pattern":"^[0-9]{12}$","minimum":100000000000,"maximum":999999999999,"examples":["123456789012"],"description":"The account that it is deployed to: twelve digits."},"stackName":{"type":"string","title":"stack name","pattern":"^[a-zA-Z][-a-zA-Z0-9]{0,127}$","examples":["shop-app"],"description":"What the stack is called."},"parameters":{"type":["string","object"],"title":"path or map of parameters","pattern":"\\S","examples":["params/production.json"],"additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"description":"The parameters of the template: a file in a shape of the AWS CLI or CodePipeline, or the values themselves."},"varFiles":{"type":"array","title":"list of paths","minItems":1,"maxItems":100,"items":{"type":"string","title":"path","pattern":"\\S","examples":["infra/app.yaml"]},"examples":[["production.tfvars"]],"description":"Files of values for the module's variables, as for -var-file; what stands later wins."},"variables":{"type":"object","title":"map of variables","additionalProperties":{},"description":"Values for the module's variables, as for -var; they win over varFiles."},"workspace":{"type":"string","title":"name","pattern":"\\S","examples":["shop"],"description":"The Terraform workspace."}}},"description":"Templates and root modules in their Regions and accounts, with their values: one template in two Regions is two deployments."},"retention":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"The least time for which backups are kept, 7d where nothing is said."},"zones":{"type":"integer","title":"number of Availability Zones","enum":[2,3],"description":"How many Availability Zones are asked for, 2 where nothing is said."},"stackTags":{"type":"object","title":"map of tags","additionalProperties":{"type":"string","title":"text","pattern":"","examples":["daily"]},"description":"Tags that its stacks are given when they are deployed, and so all of their resources."},"stores":{"type":"array","title":"list of addresses","minItems":1,"maxItems":1000,"items":{"type":"string","title":"address of a resource","pattern":"\\S","examples":["aws_elasticache_replication_group.sessions"]},"description":"Caches that hold data which is nowhere else."},"needs":{"type":"object","title":"map of instances","additionalProperties":{"type":"integer","title":"number of instances","minimum":1,"maximum":100000},"description":"How many instances must run for the workload to serve, by the address of their group or service."},"twins":{"type":"array","title":"list of twins","minItems":1,"maxItems":1000,"items":{"type":"object","title":"pair of twins","additionalProperties":false,"required":["home","recovery"],"properties":{"home":{"type":"string","title":"address of a resource","pattern":"\\S","examples":["aws_elasticache_replication_group.sessions"],"description":"The resource in the home Region."},"recovery":{"type":"string","title":"address of a resource","pattern":"\\S","examples":["aws_elasticache_replication_group.sessions"],"description":"The one that stands for it in the recovery Region."}}},"description":"Resources at home and those that stand for them in the recovery Region, where that does not follow from one template or module in both."},"external":{"type":"object","title":"map of what others do","additionalProperties":false,"properties":{"backup":{"type":"array","title":"list of backups","minItems":1,"maxItems":100,"items":{"type":"object","title":"backups by somebody else","additionalProperties":false,"properties":{"tags":{"type":"object","title":"map of tags","additionalProperties":{"type":"string","title":"text","pattern":"","examples":["daily"]},"description":"The tags by which they choose what they back up; everything, where none are named."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"The longest time between two backups."},"retention":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How long they are kept."},"regions":{"type":"array","title":"list of AWS Regions","minItems":1,"maxItems":100,"items":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"]},"description":"The Regions to which they are copied."}}},"description":"Backups by plans that are not in these files, such as the organization's."}},"description":"What others do for it."},"assumptions":{"type":"object","title":"map of assumptions","additionalProperties":false,"properties":{"detect":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Until somebody notices what nothing else notices."},"decide":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Until somebody has decided to act."},"redeploy":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Until the infrastructure of a Region is deployed anew from its code."},"provision":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Until a database or a file system is there to which a backup is restored."},"restorePerTiB":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"To restore a TiB of data."},"start":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Until an instance or a task that is launched serves."},"copy":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"To copy a backup to another Region."},"lag":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"By which an asynchronous replica is behind, where AWS says nothing of it."},"reroute":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Until users that somebody sends elsewhere get there, where no record says so."}},"description":"How long a recovery takes where AWS publishes nothing: what you have measured, in place of what is taken else."},"attest":{"type":"object","title":"map of attestations","additionalProperties":false,"properties":{"stores":{"type":"object","title":"map of data stores","additionalProperties":{"type":"array","title":"list of capabilities","minItems":1,"maxItems":100,"items":{"type":"string","title":"capability of a data store","enum":["backup-leaves-region","data-backed-up","data-replicated","data-writable-everywhere"]}},"description":"What is done for a data store and no file shows, by its address: a copy of the data by a job of one's own."},"lastDrill":{"type":"object","title":"drill","additionalProperties":false,"required":["date"],"properties":{"date":{"type":"string","title":"date","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","examples":["2026-09-30"],"description":"The day on which recovery was last tried."},"every":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How often it is tried; 365d where nothing is said."}},"description":"The last drill of a recovery."},"runbook":{"type":["string","object"],"title":"path or day","pattern":"\\S","examples":["docs/dr-runbook.md"],"additionalProperties":false,"required":["date"],"properties":{"date":{"type":"string","title":"date","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","examples":["2026-09-30"],"description":"The day on which it was last done or looked over."},"every":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How often that is due; 365d where nothing is said."}},"description":"What to do when a Region is lost, step by step: a file from the folder of this file, or the day on which it was last looked over."},"communicationPlan":{"type":["string","object"],"title":"path or day","pattern":"\\S","examples":["docs/dr-runbook.md"],"additionalProperties":false,"required":["date"],"properties":{"date":{"type":"string","title":"date","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","examples":["2026-09-30"],"description":"The day on which it was last done or looked over."},"every":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How often that is due; 365d where nothing is said."}},"description":"Who tells whom: a file, or the day on which it was last looked over."},"replicationTest":{"type":["string","object"],"title":"path or day","pattern":"\\S","examples":["docs/dr-runbook.md"],"additionalProperties":false,"required":["date"],"properties":{"date":{"type":"string","title":"date","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","examples":["2026-09-30"],"description":"The day on which it was last done or looked over."},"every":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How often that is due; 365d where nothing is said."}},"description":"A test of what is replicated to another Region: the day on which it was last made, or a file that tells of it."},"blueGreen":{"type":["string","object"],"title":"path or day","pattern":"\\S","examples":["docs/dr-runbook.md"],"additionalProperties":false,"required":["date"],"properties":{"date":{"type":"string","title":"date","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","examples":["2026-09-30"],"description":"The day on which it was last done or looked over."},"every":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How often that is due; 365d where nothing is said."}},"description":"A deployment beside the one that serves, which takes over from it: the day on which it was last done, or a file that says how."}},"description":"What no file shows, and somebody stands for."}}},"description":"What recovers together. Files that no workload names are grouped by their folders."}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[0-9]+(?:\\.[0-9]+)?[smhd]$", "u");
const pattern10 = new RegExp("^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$", "u");
const pattern15 = new RegExp("^[0-9]{12}$", "u");
const pattern16 = new RegExp("^[a-zA-Z][-a-zA-Z0-9]{0,127}$", "u");
const pattern21 = new RegExp("", "u");
const pattern38 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://github.com/resilint/resilint/blob/main/schemas/resilint.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "workloads"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === 1)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.workloads !== undefined){
let data1 = data.workloads;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err4 = {instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/workloads/" + i0,schemaPath:"#/properties/workloads/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema11.properties.workloads.items.properties, key1))){
const err7 = {instancePath:instancePath+"/workloads/" + i0,schemaPath:"#/properties/workloads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/workloads/" + i0+"/name",schemaPath:"#/properties/workloads/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/workloads/" + i0+"/name",schemaPath:"#/properties/workloads/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.tier !== undefined){
let data4 = data2.tier;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/workloads/" + i0+"/tier",schemaPath:"#/properties/workloads/items/properties/tier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data4 === "backup-restore") || (data4 === "pilot-light")) || (data4 === "warm-standby")) || (data4 === "multi-region")) || (data4 === "active-active"))){
const err11 = {instancePath:instancePath+"/workloads/" + i0+"/tier",schemaPath:"#/properties/workloads/items/properties/tier/enum",keyword:"enum",params:{allowedValues: schema11.properties.workloads.items.properties.tier.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.criticality !== undefined){
let data5 = data2.criticality;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/workloads/" + i0+"/criticality",schemaPath:"#/properties/workloads/items/properties/criticality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data5 === "mission-critical") || (data5 === "business-critical")) || (data5 === "business-operational")) || (data5 === "non-critical"))){
const err13 = {instancePath:instancePath+"/workloads/" + i0+"/criticality",schemaPath:"#/properties/workloads/items/properties/criticality/enum",keyword:"enum",params:{allowedValues: schema11.properties.workloads.items.properties.criticality.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.availability !== undefined){
let data6 = data2.availability;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 >= 100 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/workloads/" + i0+"/availability",schemaPath:"#/properties/workloads/items/properties/availability/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 100}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 <= 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/workloads/" + i0+"/availability",schemaPath:"#/properties/workloads/items/properties/availability/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/workloads/" + i0+"/availability",schemaPath:"#/properties/workloads/items/properties/availability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.objectives !== undefined){
let data7 = data2.objectives;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "mistake") || (key2 === "instance")) || (key2 === "zone")) || (key2 === "region"))){
const err17 = {instancePath:instancePath+"/workloads/" + i0+"/objectives",schemaPath:"#/properties/workloads/items/properties/objectives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.mistake !== undefined){
let data8 = data7.mistake;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((key3 === "rto") || (key3 === "rpo"))){
const err18 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.rto !== undefined){
let data9 = data8.rto;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err19 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.rpo !== undefined){
let data10 = data8.rpo;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err21 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.instance !== undefined){
let data11 = data7.instance;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!((key4 === "rto") || (key4 === "rpo"))){
const err24 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.rto !== undefined){
let data12 = data11.rto;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err25 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.rpo !== undefined){
let data13 = data11.rpo;
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err27 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.zone !== undefined){
let data14 = data7.zone;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!((key5 === "rto") || (key5 === "rpo"))){
const err30 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.rto !== undefined){
let data15 = data14.rto;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err31 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.rpo !== undefined){
let data16 = data14.rpo;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
const err33 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.region !== undefined){
let data17 = data7.region;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!((key6 === "rto") || (key6 === "rpo"))){
const err36 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.rto !== undefined){
let data18 = data17.rto;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err37 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.rpo !== undefined){
let data19 = data17.rpo;
if(typeof data19 === "string"){
if(!pattern1.test(data19)){
const err39 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/workloads/" + i0+"/objectives",schemaPath:"#/properties/workloads/items/properties/objectives/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data2.include !== undefined){
let data20 = data2.include;
if(Array.isArray(data20)){
if(data20.length > 100){
const err43 = {instancePath:instancePath+"/workloads/" + i0+"/include",schemaPath:"#/properties/workloads/items/properties/include/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data20.length < 1){
const err44 = {instancePath:instancePath+"/workloads/" + i0+"/include",schemaPath:"#/properties/workloads/items/properties/include/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err45 = {instancePath:instancePath+"/workloads/" + i0+"/include/" + i1,schemaPath:"#/properties/workloads/items/properties/include/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/workloads/" + i0+"/include/" + i1,schemaPath:"#/properties/workloads/items/properties/include/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/workloads/" + i0+"/include",schemaPath:"#/properties/workloads/items/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.primary !== undefined){
let data22 = data2.primary;
if(typeof data22 === "string"){
if(!pattern10.test(data22)){
const err48 = {instancePath:instancePath+"/workloads/" + i0+"/primary",schemaPath:"#/properties/workloads/items/properties/primary/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/workloads/" + i0+"/primary",schemaPath:"#/properties/workloads/items/properties/primary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data2.recovery !== undefined){
let data23 = data2.recovery;
if(Array.isArray(data23)){
if(data23.length > 100){
const err50 = {instancePath:instancePath+"/workloads/" + i0+"/recovery",schemaPath:"#/properties/workloads/items/properties/recovery/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data23.length < 0){
const err51 = {instancePath:instancePath+"/workloads/" + i0+"/recovery",schemaPath:"#/properties/workloads/items/properties/recovery/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
const err52 = {instancePath:instancePath+"/workloads/" + i0+"/recovery/" + i2,schemaPath:"#/properties/workloads/items/properties/recovery/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/workloads/" + i0+"/recovery/" + i2,schemaPath:"#/properties/workloads/items/properties/recovery/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/workloads/" + i0+"/recovery",schemaPath:"#/properties/workloads/items/properties/recovery/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data2.deployments !== undefined){
let data25 = data2.deployments;
if(Array.isArray(data25)){
if(data25.length > 1000){
const err55 = {instancePath:instancePath+"/workloads/" + i0+"/deployments",schemaPath:"#/properties/workloads/items/properties/deployments/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data25.length < 1){
const err56 = {instancePath:instancePath+"/workloads/" + i0+"/deployments",schemaPath:"#/properties/workloads/items/properties/deployments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
const _errs62 = errors;
let valid15 = false;
let passing0 = null;
const _errs63 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.template === undefined){
const err57 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/oneOf/0/required",keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid0 = _errs63 === errors;
if(_valid0){
valid15 = true;
passing0 = 0;
}
const _errs64 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.module === undefined){
const err58 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/oneOf/1/required",keyword:"required",params:{missingProperty: "module"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
if(_valid0 && valid15){
valid15 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid15 = true;
passing0 = 1;
}
}
if(!valid15){
const err59 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
if(!(func2.call(schema11.properties.workloads.items.properties.deployments.items.properties, key7))){
const err60 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.template !== undefined){
let data27 = data26.template;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err61 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/template",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/template",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data26.module !== undefined){
let data28 = data26.module;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err63 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/module",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/module/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/module",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/module/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data26.region !== undefined){
let data29 = data26.region;
if(typeof data29 === "string"){
if(!pattern10.test(data29)){
const err65 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/region",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/region",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data26.account !== undefined){
let data30 = data26.account;
if((typeof data30 !== "string") && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
const err67 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.account.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 999999999999 || isNaN(data30)){
const err68 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data30 < 100000000000 || isNaN(data30)){
const err69 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100000000000}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(typeof data30 === "string"){
if(!pattern15.test(data30)){
const err70 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data26.stackName !== undefined){
let data31 = data26.stackName;
if(typeof data31 === "string"){
if(!pattern16.test(data31)){
const err71 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/stackName",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/stackName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][-a-zA-Z0-9]{0,127}$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/stackName",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/stackName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data26.parameters !== undefined){
let data32 = data26.parameters;
if((typeof data32 !== "string") && (!(data32 && typeof data32 == "object" && !Array.isArray(data32)))){
const err73 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.parameters.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err74 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
let data33 = data32[key8];
if((((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))) && (typeof data33 !== "boolean")) && (!(Array.isArray(data33)))){
const err75 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/additionalProperties/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.parameters.additionalProperties.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")){
const err76 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.parameters.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
}
}
if(data26.varFiles !== undefined){
let data35 = data26.varFiles;
if(Array.isArray(data35)){
if(data35.length > 100){
const err77 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data35.length < 1){
const err78 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
let data36 = data35[i5];
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err79 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles/" + i5,schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles/" + i5,schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.variables !== undefined){
let data37 = data26.variables;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
const err82 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/variables",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data26.workspace !== undefined){
let data38 = data26.workspace;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err83 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/workspace",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/workspace/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/workspace",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/workloads/" + i0+"/deployments",schemaPath:"#/properties/workloads/items/properties/deployments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data2.retention !== undefined){
let data39 = data2.retention;
if(typeof data39 === "string"){
if(!pattern1.test(data39)){
const err87 = {instancePath:instancePath+"/workloads/" + i0+"/retention",schemaPath:"#/properties/workloads/items/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/workloads/" + i0+"/retention",schemaPath:"#/properties/workloads/items/properties/retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data2.zones !== undefined){
let data40 = data2.zones;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err89 = {instancePath:instancePath+"/workloads/" + i0+"/zones",schemaPath:"#/properties/workloads/items/properties/zones/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!((data40 === 2) || (data40 === 3))){
const err90 = {instancePath:instancePath+"/workloads/" + i0+"/zones",schemaPath:"#/properties/workloads/items/properties/zones/enum",keyword:"enum",params:{allowedValues: schema11.properties.workloads.items.properties.zones.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data2.stackTags !== undefined){
let data41 = data2.stackTags;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key9 in data41){
let data42 = data41[key9];
if(typeof data42 === "string"){
if(!pattern21.test(data42)){
const err91 = {instancePath:instancePath+"/workloads/" + i0+"/stackTags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/stackTags/additionalProperties/pattern",keyword:"pattern",params:{pattern: ""}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/workloads/" + i0+"/stackTags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/stackTags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/workloads/" + i0+"/stackTags",schemaPath:"#/properties/workloads/items/properties/stackTags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data2.stores !== undefined){
let data43 = data2.stores;
if(Array.isArray(data43)){
if(data43.length > 1000){
const err94 = {instancePath:instancePath+"/workloads/" + i0+"/stores",schemaPath:"#/properties/workloads/items/properties/stores/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data43.length < 1){
const err95 = {instancePath:instancePath+"/workloads/" + i0+"/stores",schemaPath:"#/properties/workloads/items/properties/stores/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err96 = {instancePath:instancePath+"/workloads/" + i0+"/stores/" + i6,schemaPath:"#/properties/workloads/items/properties/stores/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/workloads/" + i0+"/stores/" + i6,schemaPath:"#/properties/workloads/items/properties/stores/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/workloads/" + i0+"/stores",schemaPath:"#/properties/workloads/items/properties/stores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data2.needs !== undefined){
let data45 = data2.needs;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 in data45){
let data46 = data45[key10];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err99 = {instancePath:instancePath+"/workloads/" + i0+"/needs/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/needs/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100000 || isNaN(data46)){
const err100 = {instancePath:instancePath+"/workloads/" + i0+"/needs/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/needs/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err101 = {instancePath:instancePath+"/workloads/" + i0+"/needs/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/needs/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/workloads/" + i0+"/needs",schemaPath:"#/properties/workloads/items/properties/needs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data2.twins !== undefined){
let data47 = data2.twins;
if(Array.isArray(data47)){
if(data47.length > 1000){
const err103 = {instancePath:instancePath+"/workloads/" + i0+"/twins",schemaPath:"#/properties/workloads/items/properties/twins/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data47.length < 1){
const err104 = {instancePath:instancePath+"/workloads/" + i0+"/twins",schemaPath:"#/properties/workloads/items/properties/twins/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.home === undefined){
const err105 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/required",keyword:"required",params:{missingProperty: "home"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data48.recovery === undefined){
const err106 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/required",keyword:"required",params:{missingProperty: "recovery"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key11 in data48){
if(!((key11 === "home") || (key11 === "recovery"))){
const err107 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data48.home !== undefined){
let data49 = data48.home;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err108 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/home",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/home/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/home",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/home/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data48.recovery !== undefined){
let data50 = data48.recovery;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err110 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/recovery",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/recovery/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/recovery",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/recovery/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/workloads/" + i0+"/twins",schemaPath:"#/properties/workloads/items/properties/twins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data2.external !== undefined){
let data51 = data2.external;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key12 in data51){
if(!(key12 === "backup")){
const err114 = {instancePath:instancePath+"/workloads/" + i0+"/external",schemaPath:"#/properties/workloads/items/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data51.backup !== undefined){
let data52 = data51.backup;
if(Array.isArray(data52)){
if(data52.length > 100){
const err115 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data52.length < 1){
const err116 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
let data53 = data52[i8];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key13 in data53){
if(!((((key13 === "tags") || (key13 === "rpo")) || (key13 === "retention")) || (key13 === "regions"))){
const err117 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data53.tags !== undefined){
let data54 = data53.tags;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key14 in data54){
let data55 = data54[key14];
if(typeof data55 === "string"){
if(!pattern21.test(data55)){
const err118 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/tags/additionalProperties/pattern",keyword:"pattern",params:{pattern: ""}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/tags",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.rpo !== undefined){
let data56 = data53.rpo;
if(typeof data56 === "string"){
if(!pattern1.test(data56)){
const err121 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/rpo",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/rpo",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data53.retention !== undefined){
let data57 = data53.retention;
if(typeof data57 === "string"){
if(!pattern1.test(data57)){
const err123 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/retention",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/retention",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data53.regions !== undefined){
let data58 = data53.regions;
if(Array.isArray(data58)){
if(data58.length > 100){
const err125 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data58.length < 1){
const err126 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
if(typeof data59 === "string"){
if(!pattern10.test(data59)){
const err127 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions/" + i9,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions/" + i9,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/workloads/" + i0+"/external",schemaPath:"#/properties/workloads/items/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data2.assumptions !== undefined){
let data60 = data2.assumptions;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key15 in data60){
if(!(func2.call(schema11.properties.workloads.items.properties.assumptions.properties, key15))){
const err133 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions",schemaPath:"#/properties/workloads/items/properties/assumptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data60.detect !== undefined){
let data61 = data60.detect;
if(typeof data61 === "string"){
if(!pattern1.test(data61)){
const err134 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/detect",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/detect/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/detect",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/detect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data60.decide !== undefined){
let data62 = data60.decide;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err136 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/decide",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/decide/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/decide",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/decide/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data60.redeploy !== undefined){
let data63 = data60.redeploy;
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
const err138 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/redeploy",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/redeploy/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/redeploy",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/redeploy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data60.provision !== undefined){
let data64 = data60.provision;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err140 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/provision",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/provision/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/provision",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/provision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data60.restorePerTiB !== undefined){
let data65 = data60.restorePerTiB;
if(typeof data65 === "string"){
if(!pattern1.test(data65)){
const err142 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/restorePerTiB",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/restorePerTiB/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/restorePerTiB",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/restorePerTiB/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data60.start !== undefined){
let data66 = data60.start;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err144 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/start",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/start",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data60.copy !== undefined){
let data67 = data60.copy;
if(typeof data67 === "string"){
if(!pattern1.test(data67)){
const err146 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/copy",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/copy/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/copy",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/copy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data60.lag !== undefined){
let data68 = data60.lag;
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
const err148 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/lag",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/lag/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/lag",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/lag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data60.reroute !== undefined){
let data69 = data60.reroute;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
const err150 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/reroute",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/reroute/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions/reroute",schemaPath:"#/properties/workloads/items/properties/assumptions/properties/reroute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/workloads/" + i0+"/assumptions",schemaPath:"#/properties/workloads/items/properties/assumptions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data2.attest !== undefined){
let data70 = data2.attest;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key16 in data70){
if(!((((((key16 === "stores") || (key16 === "lastDrill")) || (key16 === "runbook")) || (key16 === "communicationPlan")) || (key16 === "replicationTest")) || (key16 === "blueGreen"))){
const err153 = {instancePath:instancePath+"/workloads/" + i0+"/attest",schemaPath:"#/properties/workloads/items/properties/attest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data70.stores !== undefined){
let data71 = data70.stores;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key17 in data71){
let data72 = data71[key17];
if(Array.isArray(data72)){
if(data72.length > 100){
const err154 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data72.length < 1){
const err155 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len10 = data72.length;
for(let i10=0; i10<len10; i10++){
let data73 = data72[i10];
if(typeof data73 !== "string"){
const err156 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!((((data73 === "backup-leaves-region") || (data73 === "data-backed-up")) || (data73 === "data-replicated")) || (data73 === "data-writable-everywhere"))){
const err157 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.workloads.items.properties.attest.properties.stores.additionalProperties.items.enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores",schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data70.lastDrill !== undefined){
let data74 = data70.lastDrill;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.date === undefined){
const err160 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key18 in data74){
if(!((key18 === "date") || (key18 === "every"))){
const err161 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data74.date !== undefined){
let data75 = data74.date;
if(typeof data75 === "string"){
if(!pattern38.test(data75)){
const err162 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data74.every !== undefined){
let data76 = data74.every;
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
const err164 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/every/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/every/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data70.runbook !== undefined){
let data77 = data70.runbook;
if((typeof data77 !== "string") && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err167 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.attest.properties.runbook.type}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err168 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.date === undefined){
const err169 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key19 in data77){
if(!((key19 === "date") || (key19 === "every"))){
const err170 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data77.date !== undefined){
let data78 = data77.date;
if(typeof data78 === "string"){
if(!pattern38.test(data78)){
const err171 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data77.every !== undefined){
let data79 = data77.every;
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
const err173 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/properties/every/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/workloads/" + i0+"/attest/runbook/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/runbook/properties/every/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
}
if(data70.communicationPlan !== undefined){
let data80 = data70.communicationPlan;
if((typeof data80 !== "string") && (!(data80 && typeof data80 == "object" && !Array.isArray(data80)))){
const err175 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.attest.properties.communicationPlan.type}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err176 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.date === undefined){
const err177 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key20 in data80){
if(!((key20 === "date") || (key20 === "every"))){
const err178 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data80.date !== undefined){
let data81 = data80.date;
if(typeof data81 === "string"){
if(!pattern38.test(data81)){
const err179 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data80.every !== undefined){
let data82 = data80.every;
if(typeof data82 === "string"){
if(!pattern1.test(data82)){
const err181 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/properties/every/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/workloads/" + i0+"/attest/communicationPlan/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/communicationPlan/properties/every/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
}
if(data70.replicationTest !== undefined){
let data83 = data70.replicationTest;
if((typeof data83 !== "string") && (!(data83 && typeof data83 == "object" && !Array.isArray(data83)))){
const err183 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.attest.properties.replicationTest.type}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err184 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.date === undefined){
const err185 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key21 in data83){
if(!((key21 === "date") || (key21 === "every"))){
const err186 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data83.date !== undefined){
let data84 = data83.date;
if(typeof data84 === "string"){
if(!pattern38.test(data84)){
const err187 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data83.every !== undefined){
let data85 = data83.every;
if(typeof data85 === "string"){
if(!pattern1.test(data85)){
const err189 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/properties/every/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/workloads/" + i0+"/attest/replicationTest/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/replicationTest/properties/every/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
if(data70.blueGreen !== undefined){
let data86 = data70.blueGreen;
if((typeof data86 !== "string") && (!(data86 && typeof data86 == "object" && !Array.isArray(data86)))){
const err191 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.attest.properties.blueGreen.type}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err192 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.date === undefined){
const err193 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key22 in data86){
if(!((key22 === "date") || (key22 === "every"))){
const err194 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data86.date !== undefined){
let data87 = data86.date;
if(typeof data87 === "string"){
if(!pattern38.test(data87)){
const err195 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data86.every !== undefined){
let data88 = data86.every;
if(typeof data88 === "string"){
if(!pattern1.test(data88)){
const err197 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/properties/every/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/workloads/" + i0+"/attest/blueGreen/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/blueGreen/properties/every/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
}
else {
const err199 = {instancePath:instancePath+"/workloads/" + i0+"/attest",schemaPath:"#/properties/workloads/items/properties/attest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/workloads/" + i0,schemaPath:"#/properties/workloads/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
