// Made by scripts/configuration.ts from src/config/schema.ts. Do not edit.
"use strict";
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/resilint/resilint/blob/main/schemas/resilint.schema.json","description":"The configuration of Resilint: .resilint.yaml, .resilint.yml, .resilint.json, or the key resilint of package.json.","type":"object","title":"configuration","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","title":"version of the configuration","enum":[1],"description":"The version of this file's format."},"workloads":{"type":"array","title":"list of workloads","minItems":1,"maxItems":1000,"items":{"type":"object","title":"workload","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","title":"name","pattern":"\\S","examples":["shop"],"description":"What the report calls it."},"tier":{"type":"string","title":"DR tier","enum":["backup-restore","pilot-light","warm-standby","multi-region","active-active"],"description":"The DR tier to meet; --tier on the command line wins."},"objectives":{"type":"object","title":"map of objectives","additionalProperties":false,"properties":{"mistake":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When data is deleted or corrupted by mistake."},"instance":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When an instance is lost."},"zone":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When an Availability Zone is lost."},"region":{"type":"object","title":"objective","additionalProperties":false,"properties":{"rto":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery time objective: how long until it serves again."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"Recovery point objective: how much data may be lost, as the time in which it was written."}},"description":"When a Region is lost. --rto and --rpo on the command line win."}},"description":"What it is to reach, by what happens, in place of the tier's own objectives."},"include":{"type":"array","title":"list of globs","minItems":1,"maxItems":100,"items":{"type":"string","title":"glob","pattern":"\\S","examples":["infra/shop/**"]},"examples":[["infra/shop/**"]],"description":"The files that belong to it, as globs from the folder of this file; a folder stands for all that is in it."},"primary":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"],"description":"The home Region."},"recovery":{"type":"array","title":"list of AWS Regions","minItems":0,"maxItems":100,"items":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"]},"examples":[["us-west-2"]],"description":"The Regions in which it recovers; none, [], where it stays in its own on purpose."},"deployments":{"type":"array","title":"list of deployments","minItems":1,"maxItems":1000,"items":{"type":"object","title":"deployment","additionalProperties":false,"oneOf":[{"required":["template"]},{"required":["module"]}],"properties":{"template":{"type":"string","title":"path","pattern":"\\S","examples":["infra/app.yaml"],"description":"The CloudFormation template, from the folder of this file."},"module":{"type":"string","title":"path","pattern":"\\S","examples":["infra/app.yaml"],"description":"The folder of the Terraform root module, from the folder of this file."},"region":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"],"description":"The Region that it is deployed to."},"account":{"type":["string","integer"],"title":"AWS account id","pattern":"^[0-9]{12}$","minimum":100000000000,"maximum":999999999999,"examples":["123456789012"],"description":"The account that it is deployed to: twelve digits."},"stackName":{"type":"string","title":"stack name","pattern":"^[a-zA-Z][-a-zA-Z0-9]{0,127}$","examples":["shop-app"],"description":"What the stack is called."},"parameters":{"type":["string","object"],"title":"path or map of parameters","pattern":"\\S","examples":["params/production.json"],"additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"description":"The parameters of the template: a file in a shape of the AWS CLI or CodePipeline, or the values themselves."},"varFiles":{"type":"array","title":"list of paths","minItems":1,"maxItems":100,"items":{"type":"string","title":"path","pattern":"\\S","examples":["infra/app.yaml"]},"examples":[["production.tfvars"]],"description":"Files of values for the module's variables, as for -var-file; what stands later wins."},"variables":{"type":"object","title":"map of variables","additionalProperties":{},"description":"Values for the module's variables, as for -var; they win over varFiles."},"workspace":{"type":"string","title":"name","pattern":"\\S","examples":["shop"],"description":"The Terraform workspace."}}},"description":"Templates and root modules in their Regions and accounts, with their values: one template in two Regions is two deployments."},"retention":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"The least time for which backups are kept, 7d where nothing is said."},"zones":{"type":"integer","title":"number of Availability Zones","enum":[2,3],"description":"How many Availability Zones are asked for, 2 where nothing is said."},"stackTags":{"type":"object","title":"map of tags","additionalProperties":{"type":"string","title":"text","pattern":"","examples":["daily"]},"description":"Tags that its stacks are given when they are deployed, and so all of their resources."},"stores":{"type":"array","title":"list of addresses","minItems":1,"maxItems":1000,"items":{"type":"string","title":"address of a resource","pattern":"\\S","examples":["aws_elasticache_replication_group.sessions"]},"description":"Caches that hold data which is nowhere else."},"needs":{"type":"object","title":"map of instances","additionalProperties":{"type":"integer","title":"number of instances","minimum":1,"maximum":100000},"description":"How many instances must run for the workload to serve, by the address of their group or service."},"twins":{"type":"array","title":"list of twins","minItems":1,"maxItems":1000,"items":{"type":"object","title":"pair of twins","additionalProperties":false,"required":["home","recovery"],"properties":{"home":{"type":"string","title":"address of a resource","pattern":"\\S","examples":["aws_elasticache_replication_group.sessions"],"description":"The resource in the home Region."},"recovery":{"type":"string","title":"address of a resource","pattern":"\\S","examples":["aws_elasticache_replication_group.sessions"],"description":"The one that stands for it in the recovery Region."}}},"description":"Resources at home and those that stand for them in the recovery Region, where that does not follow from one template or module in both."},"external":{"type":"object","title":"map of what others do","additionalProperties":false,"properties":{"backup":{"type":"array","title":"list of backups","minItems":1,"maxItems":100,"items":{"type":"object","title":"backups by somebody else","additionalProperties":false,"properties":{"tags":{"type":"object","title":"map of tags","additionalProperties":{"type":"string","title":"text","pattern":"","examples":["daily"]},"description":"The tags by which they choose what they back up; everything, where none are named."},"rpo":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"The longest time between two backups."},"retention":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How long they are kept."},"regions":{"type":"array","title":"list of AWS Regions","minItems":1,"maxItems":100,"items":{"type":"string","title":"AWS Region","pattern":"^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$","examples":["eu-west-1"]},"description":"The Regions to which they are copied."}}},"description":"Backups by plans that are not in these files, such as the organization's."}},"description":"What others do for it."},"attest":{"type":"object","title":"map of attestations","additionalProperties":false,"properties":{"stores":{"type":"object","title":"map of data stores","additionalProperties":{"type":"array","title":"list of capabilities","minItems":1,"maxItems":100,"items":{"type":"string","title":"capability of a data store","enum":["backup-leaves-region","data-backed-up","data-replicated","data-writable-everywhere"]}},"description":"What is done for a data store and no file shows, by its address: a copy of the data by a job of one's own."},"lastDrill":{"type":"object","title":"drill","additionalProperties":false,"required":["date"],"properties":{"date":{"type":"string","title":"date","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","examples":["2026-09-30"],"description":"The day on which recovery was last tried."},"every":{"type":"string","title":"duration","pattern":"^[0-9]+(?:\\.[0-9]+)?[smhd]$","examples":["15m"],"description":"How often it is tried; 365d where nothing is said."}},"description":"The last drill of a recovery."}},"description":"What no file shows, and somebody stands for."}}},"description":"What recovers together. Files that no workload names are grouped by their folders."}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[0-9]+(?:\\.[0-9]+)?[smhd]$", "u");
const pattern10 = new RegExp("^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$", "u");
const pattern15 = new RegExp("^[0-9]{12}$", "u");
const pattern16 = new RegExp("^[a-zA-Z][-a-zA-Z0-9]{0,127}$", "u");
const pattern21 = new RegExp("", "u");
const pattern29 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");

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
if(data2.objectives !== undefined){
let data5 = data2.objectives;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((((key2 === "mistake") || (key2 === "instance")) || (key2 === "zone")) || (key2 === "region"))){
const err12 = {instancePath:instancePath+"/workloads/" + i0+"/objectives",schemaPath:"#/properties/workloads/items/properties/objectives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.mistake !== undefined){
let data6 = data5.mistake;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((key3 === "rto") || (key3 === "rpo"))){
const err13 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.rto !== undefined){
let data7 = data6.rto;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err14 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.rpo !== undefined){
let data8 = data6.rpo;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err16 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/mistake",schemaPath:"#/properties/workloads/items/properties/objectives/properties/mistake/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.instance !== undefined){
let data9 = data5.instance;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((key4 === "rto") || (key4 === "rpo"))){
const err19 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.rto !== undefined){
let data10 = data9.rto;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err20 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.rpo !== undefined){
let data11 = data9.rpo;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err22 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/instance",schemaPath:"#/properties/workloads/items/properties/objectives/properties/instance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.zone !== undefined){
let data12 = data5.zone;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!((key5 === "rto") || (key5 === "rpo"))){
const err25 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.rto !== undefined){
let data13 = data12.rto;
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err26 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.rpo !== undefined){
let data14 = data12.rpo;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err28 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/zone",schemaPath:"#/properties/workloads/items/properties/objectives/properties/zone/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.region !== undefined){
let data15 = data5.region;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(!((key6 === "rto") || (key6 === "rpo"))){
const err31 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.rto !== undefined){
let data16 = data15.rto;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
const err32 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rto/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rto",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rto/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.rpo !== undefined){
let data17 = data15.rpo;
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
const err34 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region/rpo",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/workloads/" + i0+"/objectives/region",schemaPath:"#/properties/workloads/items/properties/objectives/properties/region/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/workloads/" + i0+"/objectives",schemaPath:"#/properties/workloads/items/properties/objectives/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.include !== undefined){
let data18 = data2.include;
if(Array.isArray(data18)){
if(data18.length > 100){
const err38 = {instancePath:instancePath+"/workloads/" + i0+"/include",schemaPath:"#/properties/workloads/items/properties/include/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data18.length < 1){
const err39 = {instancePath:instancePath+"/workloads/" + i0+"/include",schemaPath:"#/properties/workloads/items/properties/include/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err40 = {instancePath:instancePath+"/workloads/" + i0+"/include/" + i1,schemaPath:"#/properties/workloads/items/properties/include/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/workloads/" + i0+"/include/" + i1,schemaPath:"#/properties/workloads/items/properties/include/items/type",keyword:"type",params:{type: "string"}};
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
const err42 = {instancePath:instancePath+"/workloads/" + i0+"/include",schemaPath:"#/properties/workloads/items/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data2.primary !== undefined){
let data20 = data2.primary;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
const err43 = {instancePath:instancePath+"/workloads/" + i0+"/primary",schemaPath:"#/properties/workloads/items/properties/primary/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/workloads/" + i0+"/primary",schemaPath:"#/properties/workloads/items/properties/primary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.recovery !== undefined){
let data21 = data2.recovery;
if(Array.isArray(data21)){
if(data21.length > 100){
const err45 = {instancePath:instancePath+"/workloads/" + i0+"/recovery",schemaPath:"#/properties/workloads/items/properties/recovery/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data21.length < 0){
const err46 = {instancePath:instancePath+"/workloads/" + i0+"/recovery",schemaPath:"#/properties/workloads/items/properties/recovery/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 === "string"){
if(!pattern10.test(data22)){
const err47 = {instancePath:instancePath+"/workloads/" + i0+"/recovery/" + i2,schemaPath:"#/properties/workloads/items/properties/recovery/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/workloads/" + i0+"/recovery/" + i2,schemaPath:"#/properties/workloads/items/properties/recovery/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/workloads/" + i0+"/recovery",schemaPath:"#/properties/workloads/items/properties/recovery/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data2.deployments !== undefined){
let data23 = data2.deployments;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err50 = {instancePath:instancePath+"/workloads/" + i0+"/deployments",schemaPath:"#/properties/workloads/items/properties/deployments/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data23.length < 1){
const err51 = {instancePath:instancePath+"/workloads/" + i0+"/deployments",schemaPath:"#/properties/workloads/items/properties/deployments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
const _errs58 = errors;
let valid15 = false;
let passing0 = null;
const _errs59 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.template === undefined){
const err52 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/oneOf/0/required",keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid0 = _errs59 === errors;
if(_valid0){
valid15 = true;
passing0 = 0;
}
const _errs60 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.module === undefined){
const err53 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/oneOf/1/required",keyword:"required",params:{missingProperty: "module"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid0 = _errs60 === errors;
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
const err54 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(func2.call(schema11.properties.workloads.items.properties.deployments.items.properties, key7))){
const err55 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.template !== undefined){
let data25 = data24.template;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err56 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/template",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/template/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/template",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24.module !== undefined){
let data26 = data24.module;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err58 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/module",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/module/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/module",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/module/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.region !== undefined){
let data27 = data24.region;
if(typeof data27 === "string"){
if(!pattern10.test(data27)){
const err60 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/region",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/region",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.account !== undefined){
let data28 = data24.account;
if((typeof data28 !== "string") && (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28))))){
const err62 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.account.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 999999999999 || isNaN(data28)){
const err63 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data28 < 100000000000 || isNaN(data28)){
const err64 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100000000000}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
const err65 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/account",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data24.stackName !== undefined){
let data29 = data24.stackName;
if(typeof data29 === "string"){
if(!pattern16.test(data29)){
const err66 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/stackName",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/stackName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][-a-zA-Z0-9]{0,127}$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/stackName",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/stackName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.parameters !== undefined){
let data30 = data24.parameters;
if((typeof data30 !== "string") && (!(data30 && typeof data30 == "object" && !Array.isArray(data30)))){
const err68 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.parameters.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err69 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
let data31 = data30[key8];
if((((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))) && (typeof data31 !== "boolean")) && (!(Array.isArray(data31)))){
const err70 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/additionalProperties/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.parameters.additionalProperties.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))) && (typeof data32 !== "boolean")){
const err71 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/parameters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/parameters/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.deployments.items.properties.parameters.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
}
}
if(data24.varFiles !== undefined){
let data33 = data24.varFiles;
if(Array.isArray(data33)){
if(data33.length > 100){
const err72 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data33.length < 1){
const err73 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err74 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles/" + i5,schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles/" + i5,schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/varFiles",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/varFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24.variables !== undefined){
let data35 = data24.variables;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
}
else {
const err77 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/variables",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24.workspace !== undefined){
let data36 = data24.workspace;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err78 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/workspace",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/workspace/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3+"/workspace",schemaPath:"#/properties/workloads/items/properties/deployments/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/workloads/" + i0+"/deployments/" + i3,schemaPath:"#/properties/workloads/items/properties/deployments/items/type",keyword:"type",params:{type: "object"}};
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
const err81 = {instancePath:instancePath+"/workloads/" + i0+"/deployments",schemaPath:"#/properties/workloads/items/properties/deployments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data2.retention !== undefined){
let data37 = data2.retention;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
const err82 = {instancePath:instancePath+"/workloads/" + i0+"/retention",schemaPath:"#/properties/workloads/items/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/workloads/" + i0+"/retention",schemaPath:"#/properties/workloads/items/properties/retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data2.zones !== undefined){
let data38 = data2.zones;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err84 = {instancePath:instancePath+"/workloads/" + i0+"/zones",schemaPath:"#/properties/workloads/items/properties/zones/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data38 === 2) || (data38 === 3))){
const err85 = {instancePath:instancePath+"/workloads/" + i0+"/zones",schemaPath:"#/properties/workloads/items/properties/zones/enum",keyword:"enum",params:{allowedValues: schema11.properties.workloads.items.properties.zones.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data2.stackTags !== undefined){
let data39 = data2.stackTags;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
let data40 = data39[key9];
if(typeof data40 === "string"){
if(!pattern21.test(data40)){
const err86 = {instancePath:instancePath+"/workloads/" + i0+"/stackTags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/stackTags/additionalProperties/pattern",keyword:"pattern",params:{pattern: ""}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/workloads/" + i0+"/stackTags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/stackTags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/workloads/" + i0+"/stackTags",schemaPath:"#/properties/workloads/items/properties/stackTags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data2.stores !== undefined){
let data41 = data2.stores;
if(Array.isArray(data41)){
if(data41.length > 1000){
const err89 = {instancePath:instancePath+"/workloads/" + i0+"/stores",schemaPath:"#/properties/workloads/items/properties/stores/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data41.length < 1){
const err90 = {instancePath:instancePath+"/workloads/" + i0+"/stores",schemaPath:"#/properties/workloads/items/properties/stores/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err91 = {instancePath:instancePath+"/workloads/" + i0+"/stores/" + i6,schemaPath:"#/properties/workloads/items/properties/stores/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err92 = {instancePath:instancePath+"/workloads/" + i0+"/stores/" + i6,schemaPath:"#/properties/workloads/items/properties/stores/items/type",keyword:"type",params:{type: "string"}};
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
const err93 = {instancePath:instancePath+"/workloads/" + i0+"/stores",schemaPath:"#/properties/workloads/items/properties/stores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data2.needs !== undefined){
let data43 = data2.needs;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key10 in data43){
let data44 = data43[key10];
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err94 = {instancePath:instancePath+"/workloads/" + i0+"/needs/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/needs/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 100000 || isNaN(data44)){
const err95 = {instancePath:instancePath+"/workloads/" + i0+"/needs/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/needs/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err96 = {instancePath:instancePath+"/workloads/" + i0+"/needs/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/needs/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/workloads/" + i0+"/needs",schemaPath:"#/properties/workloads/items/properties/needs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data2.twins !== undefined){
let data45 = data2.twins;
if(Array.isArray(data45)){
if(data45.length > 1000){
const err98 = {instancePath:instancePath+"/workloads/" + i0+"/twins",schemaPath:"#/properties/workloads/items/properties/twins/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data45.length < 1){
const err99 = {instancePath:instancePath+"/workloads/" + i0+"/twins",schemaPath:"#/properties/workloads/items/properties/twins/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.home === undefined){
const err100 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/required",keyword:"required",params:{missingProperty: "home"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data46.recovery === undefined){
const err101 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/required",keyword:"required",params:{missingProperty: "recovery"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key11 in data46){
if(!((key11 === "home") || (key11 === "recovery"))){
const err102 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data46.home !== undefined){
let data47 = data46.home;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err103 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/home",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/home/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/home",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/home/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data46.recovery !== undefined){
let data48 = data46.recovery;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err105 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/recovery",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/recovery/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7+"/recovery",schemaPath:"#/properties/workloads/items/properties/twins/items/properties/recovery/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/workloads/" + i0+"/twins/" + i7,schemaPath:"#/properties/workloads/items/properties/twins/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/workloads/" + i0+"/twins",schemaPath:"#/properties/workloads/items/properties/twins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data2.external !== undefined){
let data49 = data2.external;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key12 in data49){
if(!(key12 === "backup")){
const err109 = {instancePath:instancePath+"/workloads/" + i0+"/external",schemaPath:"#/properties/workloads/items/properties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data49.backup !== undefined){
let data50 = data49.backup;
if(Array.isArray(data50)){
if(data50.length > 100){
const err110 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data50.length < 1){
const err111 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key13 in data51){
if(!((((key13 === "tags") || (key13 === "rpo")) || (key13 === "retention")) || (key13 === "regions"))){
const err112 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data51.tags !== undefined){
let data52 = data51.tags;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key14 in data52){
let data53 = data52[key14];
if(typeof data53 === "string"){
if(!pattern21.test(data53)){
const err113 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/tags/additionalProperties/pattern",keyword:"pattern",params:{pattern: ""}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/tags",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data51.rpo !== undefined){
let data54 = data51.rpo;
if(typeof data54 === "string"){
if(!pattern1.test(data54)){
const err116 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/rpo",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/rpo/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/rpo",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/rpo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data51.retention !== undefined){
let data55 = data51.retention;
if(typeof data55 === "string"){
if(!pattern1.test(data55)){
const err118 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/retention",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
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
const err119 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/retention",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data51.regions !== undefined){
let data56 = data51.regions;
if(Array.isArray(data56)){
if(data56.length > 100){
const err120 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data56.length < 1){
const err121 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len9 = data56.length;
for(let i9=0; i9<len9; i9++){
let data57 = data56[i9];
if(typeof data57 === "string"){
if(!pattern10.test(data57)){
const err122 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions/" + i9,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions/" + i9,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8+"/regions",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/properties/regions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup/" + i8,schemaPath:"#/properties/workloads/items/properties/external/properties/backup/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/workloads/" + i0+"/external/backup",schemaPath:"#/properties/workloads/items/properties/external/properties/backup/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/workloads/" + i0+"/external",schemaPath:"#/properties/workloads/items/properties/external/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data2.attest !== undefined){
let data58 = data2.attest;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
if(!((key15 === "stores") || (key15 === "lastDrill"))){
const err128 = {instancePath:instancePath+"/workloads/" + i0+"/attest",schemaPath:"#/properties/workloads/items/properties/attest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data58.stores !== undefined){
let data59 = data58.stores;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key16 in data59){
let data60 = data59[key16];
if(Array.isArray(data60)){
if(data60.length > 100){
const err129 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data60.length < 1){
const err130 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len10 = data60.length;
for(let i10=0; i10<len10; i10++){
let data61 = data60[i10];
if(typeof data61 !== "string"){
const err131 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((((data61 === "backup-leaves-region") || (data61 === "data-backed-up")) || (data61 === "data-replicated")) || (data61 === "data-writable-everywhere"))){
const err132 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.workloads.items.properties.attest.properties.stores.additionalProperties.items.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/workloads/" + i0+"/attest/stores",schemaPath:"#/properties/workloads/items/properties/attest/properties/stores/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data58.lastDrill !== undefined){
let data62 = data58.lastDrill;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.date === undefined){
const err135 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key17 in data62){
if(!((key17 === "date") || (key17 === "every"))){
const err136 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data62.date !== undefined){
let data63 = data62.date;
if(typeof data63 === "string"){
if(!pattern29.test(data63)){
const err137 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/date",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data62.every !== undefined){
let data64 = data62.every;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err139 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/every/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(?:\\.[0-9]+)?[smhd]$"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill/every",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/properties/every/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/workloads/" + i0+"/attest/lastDrill",schemaPath:"#/properties/workloads/items/properties/attest/properties/lastDrill/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/workloads/" + i0+"/attest",schemaPath:"#/properties/workloads/items/properties/attest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/workloads/" + i0,schemaPath:"#/properties/workloads/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
