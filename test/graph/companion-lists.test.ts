import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { lookAt, type ResourceOf } from "../../src/graph/resource.ts";
import { autoScalingGroup } from "../../src/kinds/autoscaling.ts";
import { elbTargetGroup } from "../../src/kinds/elb.ts";
import { graphOf, hcl } from "../../src/testing.ts";

function groupIn(graph: Graph, address = "aws_autoscaling_group.web"): ResourceOf<typeof autoScalingGroup> {
  const subject = graph.subjects.find((each) => each.address === address);
  if (!subject) throw new Error(`there is no ${address}`);
  return lookAt(autoScalingGroup, graph, graph.world, subject);
}

const attachedTo = (group: ResourceOf<typeof autoScalingGroup>): readonly (string | undefined)[] => group.targetGroups.members.map(({ item }) => item.target(elbTargetGroup)?.subject.address);

describe("what split resources add to a list", () => {
  it("stands beside what the resource lists itself", () => {
    const group = groupIn(
      graphOf([
        hcl`
          resource "aws_lb_target_group" "a" {}
          resource "aws_lb_target_group" "b" {}
          resource "aws_lb_target_group" "c" {}
          resource "aws_autoscaling_group" "web" { target_group_arns = [aws_lb_target_group.a.arn] }
          resource "aws_autoscaling_attachment" "more" {
            for_each               = { b = aws_lb_target_group.b.arn, c = aws_lb_target_group.c.arn }
            autoscaling_group_name = aws_autoscaling_group.web.name
            lb_target_group_arn    = each.value
          }
        `,
      ]),
    );
    expect(attachedTo(group)).toEqual(["aws_lb_target_group.a", "aws_lb_target_group.b", "aws_lb_target_group.c"]);
    expect(group.targetGroups.atLeast(3).outcome).toBe("holds");
  });

  it("is there only where the split resource is", () => {
    const group = groupIn(
      graphOf([
        hcl`
          variable "attached" { type = bool }
          resource "aws_lb_target_group" "a" {}
          resource "aws_autoscaling_group" "web" {}
          resource "aws_autoscaling_attachment" "a" {
            count                  = var.attached ? 1 : 0
            autoscaling_group_name = aws_autoscaling_group.web.name
            lb_target_group_arn    = aws_lb_target_group.a.arn
          }
        `,
      ]),
    );
    expect(group.targetGroups.exist().outcome).toBe("unknown");
    expect(group.targetGroups.exist().hangsOn.map(({ text }) => text)).toEqual(["var.attached"]);
  });

  it("is added to the one that it belongs to, and to no other", () => {
    const graph = graphOf([
      hcl`
        resource "aws_lb_target_group" "a" {}
        resource "aws_autoscaling_group" "web" {}
        resource "aws_autoscaling_group" "jobs" {}
        resource "aws_autoscaling_attachment" "a" {
          autoscaling_group_name = aws_autoscaling_group.web.name
          lb_target_group_arn    = aws_lb_target_group.a.arn
        }
      `,
    ]);
    expect(attachedTo(groupIn(graph))).toEqual(["aws_lb_target_group.a"]);
    expect(groupIn(graph, "aws_autoscaling_group.jobs").targetGroups.exist().outcome).toBe("fails");
  });

  it("may be added where it is not known to whom it belongs, and is any number where its own number is not known", () => {
    const loose = groupIn(
      graphOf([
        hcl`
          variable "group" {}
          resource "aws_lb_target_group" "a" {}
          resource "aws_autoscaling_group" "web" {}
          resource "aws_autoscaling_attachment" "a" {
            autoscaling_group_name = var.group
            lb_target_group_arn    = aws_lb_target_group.a.arn
          }
        `,
      ]),
    );
    expect(loose.targetGroups.exist().outcome).toBe("unknown");
    const open = groupIn(
      graphOf([
        hcl`
          variable "groups" { type = set(string) }
          resource "aws_autoscaling_group" "web" {}
          resource "aws_autoscaling_attachment" "each" {
            for_each               = var.groups
            autoscaling_group_name = aws_autoscaling_group.web.name
            lb_target_group_arn    = each.value
          }
        `,
      ]),
    );
    expect(open.targetGroups.exist().outcome).toBe("unknown");
  });
});
